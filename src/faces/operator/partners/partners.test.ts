import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../../../test/client.ts';
import { type AtDesk, clerkAtDesk } from '../../../../test/desk.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { newPartner, newShopkeeper } from '../../../../test/partners.ts';
import { activeResident, goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import {
  forgetPartnerApplicants,
  warnOfPartnerApplications,
} from '../../../privacy/retention/partner-applications.ts';

let city: ServedCity;
let desk: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  desk = await clerkAtDesk(city, ['partners']);
});
afterAll(() => city.close());

const list = '/operator/partnerzy';
const queue = `${list}/zgloszenia`;
const firm = {
  name: 'Piekarnia Kłos',
  nip: '526-025-02-74',
  description: 'Chleb i bułki.',
  website: 'klos.pl',
  street: 'Polna 2',
  postalCode: '00-950',
  town: 'Nowy Gród',
  firstName: 'Ewa',
  lastName: 'Wójcik',
  email: 'klos@poczta.test',
  phone: '600 100 200',
};

async function apply(fields: Partial<typeof firm> = {}) {
  const visitor = browse(city.app);
  await visitor.open('/partnerzy/zgloszenie');
  return visitor.send({ ...firm, ...fields }, { follow: false });
}

const applications = () =>
  city.db.selectFrom('partner_applications').select(['id', 'name', 'website']).orderBy('id').execute();

describe('the application of a firm', () => {
  test('is refused with everything kept, and taken once however often it is sent', async () => {
    const wrong = await apply({ nip: '526-025-02-75', website: 'tu nic', phone: '12' });
    expect([wrong.status, Object.keys(wrong.errors)]).toEqual([422, ['nip', 'website', 'phone']]);
    const kept = wrong.forms.find(({ inMain }) => inMain)?.fields ?? [];
    expect(kept).toContainEqual(['nip', '526-025-02-75']);
    expect(kept).toContainEqual(['lastName', 'Wójcik']);
    const visitor = browse(city.app);
    await visitor.open('/partnerzy/zgloszenie');
    const form = visitor.page.forms.find(({ inMain }) => inMain);
    for (let count = 0; count < 2; count += 1) {
      const fields = { ...Object.fromEntries(form?.fields ?? []), ...firm };
      const sent = await visitor.post('/partnerzy/zgloszenie', fields);
      expect(sent.location).toBe('/partnerzy/zgloszenie/wyslano');
    }
    expect(await applications()).toMatchObject([{ name: 'Piekarnia Kłos', website: 'https://klos.pl' }]);
  });

  test('waits in the menu and the queue, is decided once, and warns of a firm with the same number', async () => {
    const { browser } = desk;
    const inMenu = await browser.open(list);
    expect(inMenu.links.map(({ text }) => text).some((text) => /^Partnerzy.*1/.test(text))).toBe(true);
    await browser.open(queue);
    expect(browser.page.text).toContain('Piekarnia Kłos');
    const [asked] = await applications();
    const address = `${queue}/${asked?.id}`;
    const other = await clerkAtDesk(city, ['partners'], 'Danuta');
    await other.browser.open(`${address}/odmowa`);

    await browser.open(`${address}/przyjecie`);
    const wrong = await browser.send({ from: '2026-05-01', until: '2026-04-01', branch: 'Polna' });
    expect([wrong.status, Object.keys(wrong.errors)]).toEqual([422, ['until']]);
    const accepted = await browser.send({ from: '2020-05-01', until: '', branch: 'Polna' });
    expect([accepted.h1, accepted.text]).toEqual([
      'Piekarnia Kłos',
      expect.stringContaining('Zgłoszenie przyjęte'),
    ]);
    const told = await other.browser.send({ reason: 'Brak wpisu.' });
    expect([told.status, told.text]).toEqual([409, expect.stringContaining('zostało już rozpatrzone')]);
    expect((await browser.open(`${address}/przyjecie`)).status).toBe(409);

    await apply({ name: 'Kłos i synowie', email: 'synowie@poczta.test' });
    const again = (await applications()).at(-1);
    await city.transact((tx) => warnOfPartnerApplications(tx, 0));
    const page = await browser.open(`${queue}/${again?.id}`);
    expect(page.text).toContain('W systemie jest już firma z tym numerem NIP');
    expect(page.text).toMatch(
      /Nikt jeszcze nie odpowiedział na to zgłoszenie.*usuniemy je \d\d\.\d\d\.\d{4}/,
    );
    await browser.open(`${queue}/${again?.id}/przyjecie`);
    const taken = await browser.send({ from: '2020-05-01', until: '', branch: 'Polna' });
    expect([taken.status, taken.text]).toEqual([409, expect.stringContaining('tym samym numerem NIP')]);
    await browser.open(`${queue}/${again?.id}/odmowa`);
    expect((await browser.send({ reason: '' })).errors).toHaveProperty('reason');
    expect((await browser.send({ reason: 'To ta sama firma.' })).text).toContain('Odmowa wysłana');
    expect((await browser.open(`${queue}?widok=rozpatrzone`)).text).toContain('Kłos i synowie');
    await city.transact((tx) => forgetPartnerApplicants(tx, 0));
    const forgotten = await browser.open(`${queue}/${again?.id}`);
    expect(forgotten.text).toMatch(/Dane osoby kontaktowej i treść zgłoszenia usunęliśmy \d\d/);
    expect(forgotten.text).not.toMatch(/synowie@poczta\.test|Wójcik|To ta sama firma/);
  });

  test('is not sent without end from one place', async () => {
    const visitor = browse(city.app);
    const statuses = new Set<number>();
    for (let count = 0; count < 30; count += 1) {
      await visitor.open('/partnerzy/zgloszenie');
      statuses.add((await visitor.send({ ...firm, nip: '1' }, { follow: false })).status);
    }
    expect(statuses).toEqual(new Set([422, 429]));
  });
});

describe('a partner at the desk', () => {
  test('is added, edited, gets another contract, is closed with a reason and opened again', async () => {
    const { browser } = desk;
    await browser.open(`${list}/nowy`);
    const same = await browser.send({ name: 'Kłos', nip: '5260250274', from: '2020-01-01' });
    expect([same.status, same.errors.nip]).toEqual([422, 'Jest już partner z tym numerem NIP.']);
    const added = await browser.send({ name: 'Kłos', nip: '', from: '2020-01-01' });
    expect([added.h1, added.text]).toEqual(['Kłos', expect.stringContaining('Zaproś teraz kierownika')]);
    const here = added.url;

    await browser.open(`${here}/edycja`);
    expect((await browser.send({ name: 'Kłos i Ziarno' })).h1).toBe('Kłos i Ziarno');
    await browser.open(`${here}/umowa`);
    expect((await browser.send({ until: '2021-12-31' })).text).toContain('Umowa zakończona');
    await browser.open(`${list}?umowa=zakonczona`);
    expect(browser.page.text).toContain('Kłos i Ziarno');
    await browser.open(`${list}?umowa=konczy-sie`);
    expect(browser.page.text).toContain('Nie ma takich partnerów');

    await browser.open(`${here}/zaproszenie`);
    const invited = await browser.send({
      email: 'kierownik@klos.test',
      firstName: 'Jan',
      lastName: 'Kos',
      role: 'manager',
    });
    expect(invited.text).toContain('Zaproszenie wysłane na adres kierownik@klos.test');

    await browser.open(`${here}/zamkniecie`);
    expect((await browser.send({ reason: '' })).status).toBe(422);
    const closed = await browser.send({ reason: 'Koniec działalności' });
    expect(closed.text).toContain('Współpraca zakończona: Kłos i Ziarno.');
    expect((await browser.open(`${here}/zamkniecie`)).status).toBe(409);
    expect((await browser.open(`${here}/umowa`)).status).toBe(409);
    await browser.open(`${here}/wznowienie`);
    expect((await browser.send({})).text).toContain('Współpraca wznowiona');
    expect((await browser.open(`${here}/historia`)).text).toContain('Zakończono współpracę z partnerem');
  });

  test('has people who are blocked and unblocked, but not the last manager', async () => {
    const { browser } = desk;
    const partner = await newPartner(city);
    const manager = await newShopkeeper(city, partner, 'manager');
    const till = await newShopkeeper(city, partner);
    const of = (accountId: string) => `${list}/${partner.id}/osoby/${accountId}`;
    await browser.open(`${of(manager.accountId)}/blokada`);
    const last = await browser.send({});
    expect([last.status, last.text]).toEqual([409, expect.stringContaining('To ostatnie konto kierownika')]);
    const atTill = browse(city.app);
    await signIn(city, atTill, till);
    await browser.open(`${of(till.accountId)}/blokada`);
    expect((await browser.send({})).text).toContain('Konto zablokowane: Irena Kawka.');
    expect((await atTill.open('/partner/skanuj', { follow: false })).status).toBe(303);
    expect((await browser.open(`${of(till.accountId)}/blokada`)).status).toBe(409);
    await browser.open(`${of(till.accountId)}/odblokowanie`);
    expect((await browser.send({})).text).toContain('Konto odblokowane');
    const elsewhere = await newPartner(city);
    const wrong = `${list}/${elsewhere.id}/osoby/${till.accountId}/blokada`;
    expect((await browser.open(wrong)).status).toBe(404);
  });

  test('does not get somebody with an account before they log in and accept', async () => {
    const { browser } = desk;
    const partner = await newPartner(city, 'Kino Kronika');
    const resident = await activeResident(city, { email: 'jan@poczta.test' });
    await deliveredMails(city);
    await browser.open(`${list}/${partner.id}/zaproszenie`);
    const person = { email: resident.email, firstName: 'Jan', lastName: 'Kos', role: 'manager' };
    const asked = await browser.send(person);
    expect(asked.text).toContain(`Zaproszenie wysłane na adres ${resident.email}`);
    expect(asked.text).toContain('Konto Zaproszone Wyślij ponownie');
    const [mail] = await deliveredMails(city);
    const link = mail?.link ?? '';

    const theirs = browse(city.app);
    const page = await theirs.open(link);
    expect(page.text).toContain('Partner: Kino Kronika.');
    expect(page.text).toContain('Zaloguj się, żeby je przyjąć');
    expect(page.forms.some(({ action }) => action === link)).toBe(false);
    const stranger = browse(city.app);
    await signIn(city, stranger, await activeResident(city, { email: 'obca@poczta.test' }));
    expect((await stranger.open(link)).text).toContain('zaproszenie przyszło na inny adres');

    await theirs.open(`/zaloguj?powrot=${encodeURIComponent(link)}`);
    const back = await theirs.send({ email: resident.email, password: goodPassword });
    expect(back.url).toBe(link);
    expect((await theirs.open('/partner')).status).toBe(403);
    await theirs.open(link);
    const accepted = await theirs.send({}, { button: 'Przyjmij zaproszenie' });
    expect(accepted.text).toContain('Zaproszenie przyjęte. Partner: Kino Kronika.');
    expect((await theirs.open(link)).status).toBe(410);
    const elsewhere = await newPartner(city, 'Teatr');
    await browser.open(`${list}/${elsewhere.id}/zaproszenie`);
    expect((await browser.send(person)).text).toContain('Zaproszenie wysłane');
    await theirs.open((await deliveredMails(city)).at(-1)?.link ?? '');
    const second = await theirs.send({}, { button: 'Przyjmij zaproszenie' });
    expect([second.status, second.text]).toEqual([
      409,
      expect.stringContaining('należy już do innego partnera'),
    ]);
  });
});
