import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, browse } from '../../../../test/client.ts';
import { type AtDesk, acceptedApplication, clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { looksAfter } from '../../../../test/guardians.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { activeResident, goodPassword, signIn } from '../../../../test/residents.ts';
import { beginStep, codeOf, withApp } from '../../../../test/second-factor.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import { handOver, makeReady, sendToProduction } from '../../../applications/produce.ts';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import { buildServer } from '../../../server.ts';
import { findClerk } from '../../../staff/clerk.ts';

let city: ServedCity;
let chief: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  chief = await clerkAtDesk(city);
});
afterAll(() => city.close());

const list = '/operator/pracownicy';
const memberId = (url: string) => url.split('/').at(-1) ?? '';

/** Of the page's own form. */
const fieldsOf = (page: Browser['page']) => page.forms.find((form) => form.inMain)?.fields ?? [];

async function newRole(name: string, boxes: Readonly<Record<string, string[]>>): Promise<string> {
  await chief.browser.open(`${list}/role/nowa`);
  await chief.browser.send({ name, ...boxes });
  const { id } = await city.db
    .selectFrom('roles')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

describe('the pages of the staff', () => {
  test('a role is put together group by group, refused with everything kept, changed and deleted', async () => {
    const { browser } = chief;
    await browser.open(`${list}/role/nowa`);
    const refused = await browser.send({ name: '', city: ['reports'] });
    expect([refused.status, Object.keys(refused.errors)]).toEqual([422, ['name']]);
    expect(fieldsOf(refused)).toContainEqual(['city', 'reports']);
    const added = await browser.send({ name: 'Kontrola', city: ['reports', 'read-audit'] });
    expect([added.url, added.text]).toEqual([
      `${list}/role`,
      expect.stringContaining('Rola dodana: Kontrola.'),
    ]);
    expect(added.text).toContain('Raporty, Dziennik');
    await browser.click('Kontrola');
    const taken = await browser.send({ name: 'kontrola', contact: ['broadcast'], city: [] });
    expect(taken.url).toBe(`${list}/role`);
    await browser.click('kontrola');
    await browser.click('Usuń rolę');
    expect((await browser.send()).text).toContain('Rola usunięta: kontrola.');
  });

  test('permissions that a clerk does not hold are shown, fixed, and refused when sent all the same', async () => {
    const { browser } = await clerkAtDesk(city, ['staff', 'reports']);
    const page = await browser.open(`${list}/role/nowa`);
    expect(page.text).toContain('bo nie masz tego uprawnienia');
    const token = fieldsOf(page).find(([name]) => name === '_csrf')?.[1] ?? '';
    const sent = await browser.post(`${list}/role/nowa`, { _csrf: token, name: 'Więcej', city: 'settings' });
    expect([sent.status, sent.errors]).toEqual([
      422,
      { city: expect.stringContaining('tylko te uprawnienia, które masz') },
    ]);
    expect(page.links.map(({ text }) => text)).toContain('Pracownicy');
    expect(page.links.map(({ text }) => text)).not.toContain('Wnioski');
  });

  test('somebody is invited, joins, is found, blocked and unblocked', async () => {
    const { browser } = chief;
    const role = await newRole('Sprawdzanie', { residents: ['find-cards'] });
    await browser.open(list);
    await browser.click('Zaproś pracownika');
    const refused = await browser.send({ email: 'nie-adres', firstName: 'Jan', lastName: '', roles: [] });
    expect([refused.status, Object.keys(refused.errors).sort()]).toEqual([
      422,
      ['email', 'lastName', 'roles'],
    ]);
    const invited = await browser.send({
      email: 'jan@miasto.test',
      firstName: 'Jan',
      lastName: 'Żak',
      roles: [role],
    });
    expect(invited.text).toContain('Zaproszenie wysłane na adres jan@miasto.test');
    const id = memberId(invited.url);
    expect(invited.text).toContain('Zaproszenie czeka na przyjęcie');
    expect((await browser.send({}, { form: `${list}/${id}/ponowne-zaproszenie` })).text).toContain(
      'Nowe zaproszenie',
    );

    const link = (await deliveredMails(city)).filter(({ to }) => to === 'jan@miasto.test').at(-1)?.link ?? '';
    const jan = browse(city.app);
    await jan.open(link);
    await jan.send({ password: goodPassword, passwordAgain: goodPassword });
    await jan.send({ email: 'jan@miasto.test', password: goodPassword });
    expect(jan.page.url).toBe('/operator/karty');
    expect((await browser.open(`${list}?szukaj=zak&konto=active`)).text).toContain('Żak Jan');
    expect((await browser.open(`${list}?szukaj=zak&konto=blocked`)).text).toContain('Nie ma takich osób');

    await browser.open(`${list}/${id}`);
    await browser.click('Zablokuj');
    expect((await browser.send()).text).toContain('Wszystkie sesje zostały zakończone');
    expect((await jan.open('/operator/karty', { follow: false })).location).toMatch(/^\/zaloguj/);
    await jan.open('/zaloguj');
    const shut = await jan.send({ email: 'jan@miasto.test', password: goodPassword });
    expect([shut.status, shut.text]).toEqual([403, expect.stringContaining('zablokowane')]);

    const again = await browser.open(`${list}/${id}/blokada`);
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('już zablokowane')]);
    await browser.open(`${list}/${id}`);
    await browser.click('Odblokuj');
    expect((await browser.send()).text).toContain('Konto odblokowane: Jan Żak');
    const own = await browser.open(`${list}/${chief.clerk.accountId}/edycja`);
    expect([own.status, own.text]).toEqual([409, expect.stringContaining('To Twoje konto')]);
    expect((await browser.open(`${list}/00000000-0000-7000-8000-000000000000`)).status).toBe(404);
    expect((await eventsOf(city, 'staff.blocked')).at(-1)?.data).toEqual({ accountId: id });
  });

  test('the own account: data, password, devices', async () => {
    const { browser } = await clerkAtDesk(city, ['staff']);
    const page = await browser.open('/operator/moje-konto');
    expect(page.text).toContain('Krystyna Sowa');
    expect(page.text).toContain('Zalogowane urządzenia');
    // A clerk of the tests has no password: the form is not there.
    expect(page.forms.map(({ action }) => action)).not.toContain('/operator/moje-konto/haslo');
  });
});

test('a card is handed over only where the clerk works', async () => {
  const [first, second] = await openCollectionPoints(city.db);
  const { number } = await acceptedApplication(city, chief.clerk, 'podatek');
  await city.transact((tx) => sendToProduction(tx, chief.clerk, number));
  const { collection_point_id: point } = await city.db
    .selectFrom('applications')
    .select('collection_point_id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const elsewhere = [first?.id, second?.id].find((id) => id !== point) ?? '';
  const { clerk, browser } = await clerkAtDesk(city, ['produce', 'hand-over']);
  const at = async (id: string) => {
    await city.db.deleteFrom('staff_points').where('account_id', '=', clerk.accountId).execute();
    await city.db.insertInto('staff_points').values({ account_id: clerk.accountId, point_id: id }).execute();
    return (await findClerk(city.db, clerk.accountId, null)) as AtDesk['clerk'];
  };
  const step = (who: AtDesk['clerk'], verb: typeof makeReady | typeof handOver) =>
    city.transact((tx) => verb(tx, who, number));

  const stranger = await at(elsewhere);
  const bar = await browser.open(`/operator/wnioski/${number}`);
  expect(bar.text).toContain('w którym nie pracujesz');
  expect(await step(stranger, makeReady)).toEqual({ ok: false, reason: 'other-point' });
  const local = await at(point ?? '');
  expect(await step(local, makeReady)).toEqual({ ok: true });
  expect(await step(stranger, handOver)).toEqual({ ok: false, reason: 'other-point' });
  expect(await step(local, handOver)).toEqual({ ok: true });
});

describe('outside the demo', () => {
  let strict: ServedCity;
  beforeAll(async () => {
    const real = { ...city, config: { ...city.config, demo: false } };
    strict = { ...real, app: await buildServer(real), close: async () => {} };
  });
  afterAll(() => strict.app.close());

  async function atDesk(email: string): Promise<{ browser: Browser; accountId: string }> {
    const person = await activeResident(city, { email });
    const [role] = await city.db.selectFrom('roles').select('id').where('name', 'like', 'rola%').execute();
    await city.db
      .insertInto('staff_members')
      .values({
        account_id: person.accountId,
        first_name: 'Ola',
        last_name: 'Kos',
        created_at: city.clock(),
        joined_at: city.clock(),
      })
      .execute();
    await city.db
      .insertInto('staff_roles')
      .values({ account_id: person.accountId, role_id: role?.id ?? '' })
      .execute();
    const browser = browse(strict.app);
    await signIn(strict, browser, person);
    return { browser, accountId: person.accountId };
  }

  test('nothing opens before the second factor, and then everything does', async () => {
    const { browser } = await atDesk('bez.skladnika@poczta.test');
    for (const address of ['/operator', '/operator/wnioski', list, '/operator/dziennik']) {
      expect((await browser.open(address)).url).toBe(
        `/operator/moje-konto/drugi-skladnik?powrot=${encodeURIComponent(address)}`,
      );
    }
    expect(browser.page.text).toContain('Najpierw włącz logowanie dwuetapowe');
    expect(browser.page.links.map(({ text }) => text)).not.toContain('Wnioski');
    expect((await browser.open('/moje-karty')).status, 'the resident panel asks for none').toBe(200);
    await browser.open('/operator/moje-konto/drugi-skladnik/aplikacja');
    await browser.send({ password: goodPassword });
    beginStep(city);
    const secret = /([A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(browser.page.text)?.[0].replaceAll(' ', '') ?? '';
    const codes = await browser.send({ code: codeOf(city, secret) });
    expect(codes.text).toContain('Kody zapasowe');
    await browser.click('Mam zapisane kody, przejdź dalej');
    expect([browser.page.url, browser.page.status], 'where the last click led').toEqual([
      '/operator/dziennik',
      200,
    ]);
  });

  test('a lost one is reset by a colleague, or for a resident at the counter', async () => {
    const { browser, accountId } = await atDesk('zgubiony@poczta.test');
    const person = { ...chief.clerk, accountId, email: 'zgubiony@poczta.test' };
    await withApp(city, person as never);
    const { browser: desk } = chief;
    await desk.open(`${list}/${accountId}`);
    await desk.click('Usuń drugi składnik logowania');
    expect((await desk.send()).text).toContain('Drugi składnik logowania został usunięty');
    expect((await browser.open('/operator', { follow: false })).location).toMatch(/^\/zaloguj/);

    const resident = await activeResident(city, { email: 'okienko@poczta.test' });
    await withApp(city, resident);
    await desk.open(`/operator/mieszkancy/${resident.personId}`);
    await desk.click('Usuń drugi składnik logowania');
    const refused = await desk.send({ reason: 'Zgubiony telefon' });
    expect([refused.status, Object.keys(refused.errors)]).toEqual([422, ['checked']]);
    expect((await desk.send({ checked: 'tak' })).text).toContain('został usunięty');
    const address = `/operator/mieszkancy/${resident.personId}/drugi-skladnik`;
    expect((await desk.open(address)).status).toBe(409);
    await withApp(city, resident);
    await desk.open(address);
    const { id: personId } = await city.db
      .insertInto('people')
      .values({
        account_id: chief.clerk.accountId,
        first_name: 'Krystyna',
        last_name: 'Sowa',
        created_at: city.clock(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await looksAfter(city, { personId }, resident);
    const near = await desk.send({ reason: 'Zgubiony telefon', checked: 'tak' });
    expect(near.text, 'not of the clerk’s own household').toContain('inna osoba z urzędu');
    expect(await hasSecondFactor(city.db, resident.accountId)).toBe(true);
  });
});
