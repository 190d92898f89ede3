import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { newPartner, newShopkeeper } from '../../../test/partners.ts';
import { activeResident } from '../../../test/residents.ts';
import { dayOf, days } from '../../platform/clock.ts';
import { addPartner } from '../add-partner.ts';
import { closePartner } from '../close.ts';
import { listPeople } from '../people/reads.ts';
import { findPartner, partnersWithNip } from '../reads.ts';
import { reopenPartner } from '../reopen.ts';
import { findShop } from '../shop.ts';
import { acceptApplication } from './accept.ts';
import { applyAsPartner } from './apply.ts';
import { countWaiting, findApplication, listApplications, placeOf } from './reads.ts';
import { refuseApplication } from './refuse.ts';

let city: TestCity;
let clerk: AbleClerk;
let other: AbleClerk;
beforeAll(async () => {
  city = await testCity();
  clerk = await newClerk(city);
  other = await newClerk(city);
});
afterAll(() => city.close());

const nips = ['5260250274', '8110001246', '8110001252', '8110001269', '8110001275', '8110001281'];
const firm = (name: string, nip: string, sendKey: string = randomUUID()) => ({
  name,
  nip,
  description: 'Pieczemy chleb.',
  website: null,
  street: 'Polna 2',
  postalCode: '00-950',
  town: 'Nowy Gród',
  firstName: 'Ewa',
  lastName: 'Wójcik',
  email: `${sendKey.slice(0, 8)}@firma.test`,
  phone: '+48600100200',
  sendKey,
});
const apply = (input: ReturnType<typeof firm>, locale = 'pl') =>
  city.transact((tx) => applyAsPartner(tx, input, '127.0.0.1', locale));
const waiting = () => listApplications(city.db, clerk, { pile: 'waiting', limit: 50 });
const nip = (index: number) => nips[index] ?? '';
const contract = { from: '2026-01-01', until: null, branch: 'Polna' };

async function applied(name: string, number: string) {
  await apply(firm(name, number));
  const found = (await waiting()).find((one) => one.name === name);
  if (!found) throw new Error('nobody applied');
  return found;
}

describe('an application', () => {
  test('sent twice is one, with one mail; from one address no more than five a day', async () => {
    const bakery = firm('Piekarnia Kłos', nip(0));
    await Promise.all([apply(bakery), apply(bakery)]);
    expect((await waiting()).map(({ name }) => name)).toEqual(['Piekarnia Kłos']);
    const mails = await deliveredMails(city);
    expect(mails.map(({ template, to }) => [template, to])).toEqual([['partner-applied', bakery.email]]);
    // Nobody has proven that the address is theirs: what a visitor wrote goes to no stranger.
    expect(mails[0]?.text).not.toContain('Piekarnia Kłos');
    await Promise.all(Array.from({ length: 12 }, () => apply({ ...bakery, sendKey: randomUUID() })));
    expect(await countWaiting(city.db, clerk)).toBe(5);
    expect(await deliveredMails(city)).toHaveLength(4);
    city.wait(days(2));
    await apply({ ...bakery, sendKey: randomUUID() });
    expect(await countWaiting(city.db, clerk)).toBe(6);
  });

  test('of two clerks who decide at once one wins, and the other is told', async () => {
    const { id } = await applied('Kwiaciarnia', nip(1));
    const decided = await Promise.all([
      city.transact((tx) => acceptApplication(tx, clerk, id, contract)),
      city.transact((tx) => refuseApplication(tx, other, id, 'Brak wpisu.')),
      city.transact((tx) => acceptApplication(tx, other, id, contract)),
    ]);
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    expect(decided.filter((one) => !one.ok && one.reason === 'decided')).toHaveLength(2);
    expect(await partnersWithNip(city.db, clerk, nip(1))).toHaveLength(decided[1]?.ok ? 0 : 1);
  });

  test('accepted makes a partner with a branch, and invites the contact as its manager', async () => {
    const { id, email } = await applied('Księgarnia', nip(2));
    await deliveredMails(city);
    const accepted = await city.transact((tx) =>
      acceptApplication(tx, clerk, id, { ...contract, until: '2027-12-31' }),
    );
    if (!accepted.ok) throw new Error(accepted.reason);
    expect(accepted).toMatchObject({ name: 'Księgarnia' });
    expect(await findPartner(city.db, clerk, accepted.partnerId)).toMatchObject({
      nip: nip(2),
      contract: { from: '2026-01-01', until: '2027-12-31' },
      closed: null,
    });
    const branches = await city.db
      .selectFrom('branches')
      .select(['name', 'street', 'postal_code'])
      .where('partner_id', '=', accepted.partnerId)
      .execute();
    expect(branches).toEqual([{ name: 'Polna', street: 'Polna 2', postal_code: '00-950' }]);
    const [mail] = await deliveredMails(city);
    expect(mail).toMatchObject({ template: 'partner-invited', to: email });
    expect(mail?.subject).toContain('Zgłoszenie przyjęte');
    expect(mail?.link).toMatch(/^\/partner\/zaproszenie\/\S+$/);
    expect((await findApplication(city.db, clerk, id))?.decision).toMatchObject({
      accepted: true,
      partnerId: accepted.partnerId,
    });
  });

  test('invites a resident and somebody of another partner alike, and attaches neither', async () => {
    const resident = await activeResident(city, { email: 'mieszkanka@poczta.test' });
    const busy = await newShopkeeper(city, await newPartner(city));
    for (const [n, { accountId, email }] of [resident, busy].entries()) {
      const name = `Optyk ${n}`;
      await apply({ ...firm(name, nip(3 + n)), email });
      const application = (await waiting()).find((one) => one.name === name);
      await deliveredMails(city);
      const accepted = await city.transact((tx) =>
        acceptApplication(tx, clerk, application?.id ?? '', contract),
      );
      if (!accepted.ok) throw new Error(accepted.reason);
      expect((await deliveredMails(city)).map(({ template }) => template)).toEqual(['partner-invited']);
      expect(await listPeople(city.db, clerk, accepted.partnerId, { limit: 5 })).toMatchObject([
        { accountId, state: 'invited' },
      ]);
    }
    expect(await findShop(city.db, resident.accountId, null, dayOf(city.clock()))).toBeUndefined();
  });

  test('is answered in the language in which the form was filled in', async () => {
    const said = async () =>
      (await deliveredMails(city)).map(({ template, html }) => [
        template,
        /lang="(\w+)"/.exec(html ?? '')?.[1],
      ]);
    const find = async (name: string) => (await waiting()).find((one) => one.name === name)?.id ?? '';
    await deliveredMails(city);
    await apply(firm('Борщ', '1111111111'), 'uk');
    expect(await said()).toEqual([['partner-applied', 'uk']]);
    const id = await find('Борщ');
    await city.transact((tx) => refuseApplication(tx, clerk, id, 'Brak wpisu.'));
    expect(await said()).toEqual([['partner-refused', 'uk']]);
    await apply(firm('Pub', '1111111112'), 'en');
    const pub = await find('Pub');
    await city.transact((tx) => acceptApplication(tx, clerk, pub, contract));
    expect(await said()).toEqual([
      ['partner-applied', 'en'],
      ['partner-invited', 'en'],
    ]);
  });

  test('refused tells why, word for word', async () => {
    const { id, email } = await applied('Solarium', nip(5));
    await deliveredMails(city);
    const refuse = () =>
      city.transact((tx) => refuseApplication(tx, clerk, id, 'Prosimy o wpis do rejestru.'));
    expect(await refuse()).toEqual({ ok: true, name: 'Solarium' });
    expect(await refuse()).toEqual({ ok: false, reason: 'decided' });
    const mails = await deliveredMails(city);
    expect(mails.map(({ template, to }) => [template, to])).toEqual([['partner-refused', email]]);
    expect(mails[0]?.text).toContain('Powód: Prosimy o wpis do rejestru.');
  });

  test('lists go on where the page before ended', async () => {
    const whole = await listApplications(city.db, clerk, { pile: 'decided', limit: 50 });
    const first = whole[0];
    if (!first) throw new Error('nothing decided');
    const rest = await listApplications(city.db, clerk, {
      pile: 'decided',
      after: placeOf(first),
      limit: 50,
    });
    expect(rest.map(({ id }) => id)).toEqual(whole.slice(1).map(({ id }) => id));
    expect(whole.length).toBeGreaterThan(3);
  });
});

describe('a firm that is there already', () => {
  test('is no second partner, whichever way it would come; a closed one makes room, and finds it taken', async () => {
    const { id } = await applied('Księgarnia druga', nip(2));
    const [known] = await partnersWithNip(city.db, clerk, nip(2));
    const accept = () => city.transact((tx) => acceptApplication(tx, clerk, id, contract));
    expect(await accept()).toEqual({ ok: false, reason: 'nip-taken' });
    const direct = {
      name: 'Jeszcze jedna',
      nip: nip(2),
      description: '',
      website: null,
      phone: null,
      email: null,
    };
    expect(
      await city.transact((tx) => addPartner(tx, clerk, { ...direct, from: '2026-01-01', until: null })),
    ).toEqual({ ok: false, reason: 'nip-taken' });
    await city.transact((tx) => closePartner(tx, clerk, known?.id ?? '', 'Koniec'));
    expect(await accept()).toMatchObject({ ok: true });
    expect(await city.transact((tx) => reopenPartner(tx, clerk, known?.id ?? ''))).toEqual({
      ok: false,
      reason: 'nip-taken',
    });
  });
});
