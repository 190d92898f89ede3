import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../test/accounts.ts';
import { configuredCity, extensionWindow, sendApplication } from '../test/applications.ts';
import { accept, student, ward } from '../test/cardholders.ts';
import type { TestCity } from '../test/city.ts';
import { deliveredMails } from '../test/mails.ts';
import { cancelApplication } from './applications/cancel.ts';
import { expireCards } from './applications/expire-cards.ts';
import { invalidateCard } from './cards/invalidate.ts';
import { ownCards } from './cards/reads.ts';
import { system } from './events/actor.ts';
import { expireWhatEnded, remindOfWhatEnds } from './nightly.ts';
import { grantEntitlement } from './packages/grant.ts';
import { entitlementsOf, findPackage } from './packages/reads.ts';
import { addDays, dayOf, days } from './platform/clock.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());
beforeEach(async () => {
  await deliveredMails(city);
});

const inDays = (count: number): string => addDays(dayOf(city.clock()), count);
const reminders = async () =>
  (await deliveredMails(city)).filter(({ template }) => template === 'package-ending');
const eventsOf = (kind: string, personId: string) =>
  city.db
    .selectFrom('events')
    .select('data')
    .where('kind', '=', kind)
    .where('person_id', '=', personId)
    .execute();
const statusOfCard = async (who: { personId: string }) => (await ownCards(city.db, who))[0]?.status;

describe('a reminder', () => {
  test('comes at 60, 30 and 7 days, each once, and leads to the form', async () => {
    const resident = await student(city, clerk, inDays(70));
    const received: [number, string][] = [];
    for (let day = 70; day >= 0; day -= 1) {
      await remindOfWhatEnds(city);
      for (const { to } of await reminders()) received.push([day, to]);
      city.wait(days(1));
    }
    expect(received).toEqual([60, 30, 7].map((day) => [day, resident.email]));
  });

  test('says what ends, until when, and where to extend it', async () => {
    const until = inDays(30);
    const resident = await student(city, clerk, until);
    await remindOfWhatEnds(city);
    const [mail] = await reminders();
    expect(mail?.to).toBe(resident.email);
    expect(mail?.text).toContain('Pakiet: Pakiet Studenta');
    expect(mail?.text).toContain(`Ważny do: ${until.split('-').reverse().join('.')}`);
    expect(mail?.link).toBe('/moje-wnioski/nowy/przedluzenie-studenta');
  });

  test('comes once under two workers at once', async () => {
    const residents = [await student(city, clerk, inDays(30)), await student(city, clerk, inDays(30))];
    await Promise.all([remindOfWhatEnds(city), remindOfWhatEnds(city), remindOfWhatEnds(city)]);
    await remindOfWhatEnds(city);
    const received = (await reminders()).map(({ to }) => to);
    expect(received.sort()).toEqual(residents.map(({ email }) => email).sort());
    expect(await eventsOf('entitlement.ending', residents[0]?.personId ?? '')).toHaveLength(1);
  });

  test('is made good after nights without a worker, as one', async () => {
    await student(city, clerk, inDays(65));
    city.wait(days(40));
    await remindOfWhatEnds(city);
    expect(await reminders()).toHaveLength(1);
    city.wait(days(10));
    await remindOfWhatEnds(city);
    expect(await reminders(), 'the next one is not due yet').toHaveLength(0);
    city.wait(days(8));
    await remindOfWhatEnds(city);
    expect(await reminders()).toHaveLength(1);
  });

  test('does not come the night after a package that was granted for a short time', async () => {
    await student(city, clerk, inDays(20));
    await remindOfWhatEnds(city);
    expect(await reminders()).toHaveLength(0);
    city.wait(days(13));
    await remindOfWhatEnds(city);
    expect(await reminders()).toHaveLength(1);
  });

  test('does not come while an extension is under way, nor after it; it does when that is cancelled', async () => {
    const waiting = await student(city, clerk, inDays(50));
    const extended = await student(city, clerk, inDays(50));
    const cancelled = await student(city, clerk, inDays(50));
    await sendApplication(city, waiting, 'przedluzenie-studenta');
    const accepted = await sendApplication(city, extended, 'przedluzenie-studenta');
    await accept(city, clerk, accepted.number, inDays(400));
    const { number } = await sendApplication(city, cancelled, 'przedluzenie-studenta');
    await city.transact((tx) => cancelApplication(tx, cancelled, number));
    city.wait(days(20));
    await deliveredMails(city);
    await remindOfWhatEnds(city);
    expect((await reminders()).map(({ to }) => to)).toEqual([cancelled.email]);
  });

  test('does not come to whoever has no card any more, nor to a suspended account until that is lifted', async () => {
    const ended = await student(city, clerk, inDays(30));
    const [card] = await ownCards(city.db, ended);
    if (!card) throw new Error('no card');
    await city.transact((tx) => invalidateCard(tx, system, card, 'packages-ended'));
    const suspended = await student(city, clerk, inDays(30));
    await city.db
      .insertInto('account_suspensions')
      .values({ account_id: suspended.accountId, at: city.clock(), reason: 'test' })
      .execute();
    await deliveredMails(city);
    await remindOfWhatEnds(city);
    expect(await reminders()).toHaveLength(0);
    await city.db
      .updateTable('account_suspensions')
      .set({ lifted_at: city.clock() })
      .where('account_id', '=', suspended.accountId)
      .execute();
    await remindOfWhatEnds(city);
    expect((await reminders()).map(({ to }) => to)).toEqual([suspended.email]);
  });

  test("about a ward goes to the guardian, with the ward's form", async () => {
    const guardian = await student(city, clerk, inDays(300));
    const member = await ward(city, clerk, guardian);
    const granted = await findPackage(city.db, 'student');
    if (!granted) throw new Error('no package');
    const [card] = await ownCards(city.db, member);
    await city.transact((tx) =>
      grantEntitlement(tx, system, {
        personId: member.personId,
        package: granted,
        applicationId: card?.applicationId ?? '',
        validFrom: inDays(0),
        validUntil: inDays(60),
        extends: false,
      }),
    );
    await deliveredMails(city);
    await remindOfWhatEnds(city);
    const mails = await reminders();
    expect(mails.map(({ to, link }) => [to, link])).toEqual([
      [guardian.email, `/moje-wnioski/nowy/przedluzenie-studenta?dla=${member.id}`],
    ]);
    expect(mails[0]?.subject).toContain('(Jan Nowak)');
    expect(mails[0]?.text).toContain('Dla kogo: Jan Nowak');
  });

  test('says whom to ask where the city takes no such application', async () => {
    await city.db
      .updateTable('application_types')
      .set({ retired_at: city.clock() })
      .where('code', '=', 'przedluzenie-studenta')
      .execute();
    await student(city, clerk, inDays(60));
    await remindOfWhatEnds(city);
    const [mail] = await reminders();
    expect(mail?.link).toBe('/kontakt');
    expect(mail?.text).toContain('karta@nowygrod.example');
    await city.db
      .updateTable('application_types')
      .set({ retired_at: null })
      .where('code', '=', 'przedluzenie-studenta')
      .execute();
  });
});

describe('the night', () => {
  test('marks what has ended, and makes it an event only where nothing goes on', async () => {
    const ending = await student(city, clerk, inDays(5));
    const extended = await student(city, clerk, inDays(5));
    const { number } = await sendApplication(city, extended, 'przedluzenie-studenta');
    await accept(city, clerk, number, inDays(365));
    city.wait(days(5));
    await expireWhatEnded(city);
    expect(await eventsOf('entitlement.expired', ending.personId), 'the last day counts').toEqual([]);
    city.wait(days(1));
    await Promise.all([expireWhatEnded(city), expireWhatEnded(city)]);
    await expireWhatEnded(city);
    expect(await eventsOf('entitlement.expired', ending.personId)).toEqual([
      { data: { package: 'student', validUntil: inDays(-1) } },
    ]);
    expect(await eventsOf('entitlement.expired', extended.personId)).toEqual([]);
    const marked = await city.db
      .selectFrom('entitlements')
      .select('expired_at')
      .where('person_id', '=', extended.personId)
      .orderBy('valid_until')
      .execute();
    expect(marked.map(({ expired_at }) => expired_at !== null)).toEqual([true, false]);
    expect(await statusOfCard(ending)).toBe('active');
  });

  test('loses nothing when it is killed in the middle, and tells nothing twice', async () => {
    const many = 1200;
    const code = 'mieszkaniec';
    const { id: packageId } = (await findPackage(city.db, code)) ?? { id: '' };
    const at = city.clock();
    const people = await city.db
      .insertInto('people')
      .values(Array.from({ length: many }, () => ({ first_name: 'Jan', last_name: 'Nowak', created_at: at })))
      .returning('id')
      .execute();
    await city.db
      .insertInto('entitlements')
      .values(
        people.map(({ id }) => ({
          person_id: id,
          package_id: packageId,
          application_id: id,
          valid_from: inDays(-100),
          valid_until: inDays(-1),
          granted_at: at,
        })),
      )
      .execute();
    let portions = 0;
    const mortal: TestCity = {
      ...city,
      transact: (work) => {
        portions += 1;
        return city.transact(async (tx) => {
          const done = await work(tx);
          if (portions === 2) throw new Error('killed');
          return done;
        });
      },
    };
    const told = async () =>
      (
        await city.db
          .selectFrom('events')
          .select('person_id')
          .where('kind', '=', 'entitlement.expired')
          .where(
            'person_id',
            'in',
            people.map(({ id }) => id),
          )
          .execute()
      ).map(({ person_id }) => person_id);
    await expect(expireWhatEnded(mortal)).rejects.toThrow('killed');
    const before = await told();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(many);
    await Promise.all([expireWhatEnded(city), expireWhatEnded(city)]);
    const after = await told();
    expect(after).toHaveLength(many);
    expect(new Set(after).size).toBe(many);
  });

  test('makes a card invalid once its packages cannot be extended any more, and says so', async () => {
    const resident = await student(city, clerk, inDays(5));
    const [card] = await ownCards(city.db, resident);
    await deliveredMails(city);
    city.wait(days(5 + extensionWindow.after));
    await expireWhatEnded(city);
    expect(await statusOfCard(resident), 'the last day on which it can be extended').toBe('active');
    city.wait(days(1));
    await Promise.all([expireWhatEnded(city), expireWhatEnded(city)]);
    await expireWhatEnded(city);
    expect(await statusOfCard(resident)).toBe('invalid');
    const told = (await deliveredMails(city)).filter(({ to }) => to === resident.email);
    expect(told.map(({ template }) => template)).toEqual(['card-expired']);
    expect(told[0]?.subject).toContain(`Karta o numerze ${card?.number} jest nieważna`);
    expect(told[0]?.link).toBe('/moje-wnioski/nowy');
    expect(await eventsOf('card.expired', resident.personId)).toHaveLength(1);
  });

  test('leaves a card with an extension under way, with another package, or that never had one', async () => {
    const waiting = await student(city, clerk, inDays(5));
    await sendApplication(city, waiting, 'przedluzenie-studenta');
    const other = await student(city, clerk, inDays(5));
    const added = await sendApplication(city, other, 'pakiet-mieszkanca');
    await accept(city, clerk, added.number);
    const without = await student(city, clerk, inDays(5));
    await city.db.deleteFrom('entitlements').where('person_id', '=', without.personId).execute();
    city.wait(days(60));
    await expireWhatEnded(city);
    for (const resident of [waiting, other, without]) expect(await statusOfCard(resident)).toBe('active');
    expect((await entitlementsOf(city.db, other.personId)).map((each) => each.package.code)).toEqual([
      'student',
      'mieszkaniec',
    ]);
  });

  test('finds a card after a month without a worker, a portion at a time', async () => {
    const resident = await student(city, clerk, inDays(5));
    city.wait(days(5 + extensionWindow.after + 30));
    expect(await city.transact((tx) => expireCards(tx, extensionWindow.after, undefined))).toBeUndefined();
    expect(await statusOfCard(resident)).toBe('invalid');
  });
});
