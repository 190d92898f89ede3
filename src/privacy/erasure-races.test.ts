import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, fillDraft, fixture, newResident, sendApplication } from '../../test/applications.ts';
import { sendForWard, student, ward } from '../../test/cardholders.ts';
import type { TestCity } from '../../test/city.ts';
import { looksAfter } from '../../test/guardians.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, goodPassword } from '../../test/residents.ts';
import { newSession } from '../../test/second-factor.ts';
import { tracesOf } from '../../test/traces.ts';
import { confirmEmailChange } from '../accounts/email-change/confirm.ts';
import { requestEmailChange } from '../accounts/email-change/request.ts';
import { hashPassword } from '../accounts/password-hash.ts';
import { issueToken } from '../accounts/tokens.ts';
import { acceptApplication } from '../applications/accept.ts';
import { claimApplication } from '../applications/claim.ts';
import { saveAnswers } from '../applications/save.ts';
import { preparePhoto, setPhoto } from '../applications/set-photo.ts';
import { recordEvent } from '../events/record.ts';
import { addMember } from '../family/add-member.ts';
import { acceptInvitation } from '../family/invitations/answer.ts';
import { confirmInvitation } from '../family/invitations/confirm.ts';
import { ownInvitations } from '../family/invitations/reads.ts';
import { deleteWhatIsDue, expireWhatEnded, remindOfWhatEnds, warnOfWhatGoes } from '../nightly.ts';
import type { Resident } from '../people/resident.ts';
import { addDays, dayOf, days } from '../platform/clock.ts';
import { withFamilyLocked } from './dependants.ts';
import { eraseFamily } from './erase-family.ts';
import { buildExport } from './export/build.ts';
import { ownExport } from './export/reads.ts';
import { requestExport } from './export/request.ts';

let city: TestCity;
let clerk: AbleClerk;
let passwordHash: string;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  passwordHash = await hashPassword(goodPassword);
});
afterAll(() => city.close());

/** "Usuń konto" from the moment at which the password was found right. */
const erase = (resident: Resident) =>
  withFamilyLocked(city, resident.personId, (tx) => eraseFamily(tx, resident));

const rounds = [0, 1, 2, 3];
let people = 0;

/** Somebody with an address and a name that nobody else has. */
async function somebody(): Promise<Resident> {
  people += 1;
  const letters = String.fromCharCode(97 + Math.floor(people / 26), 97 + (people % 26));
  const who = { email: `wyscig-${letters}@poczta.test`, firstName: `Wyścig${letters}`, lastName: 'Ścigana' };
  return { ...(await activeResident(city, who)), ip: `10.9.8.${people}` };
}

/** Both at once, the erasure a little sooner or later in each round; none of them may fail. */
async function race<T>(round: number, resident: Resident, other: () => Promise<T>): Promise<T> {
  const [, done] = await Promise.all([
    pause(round * 6).then(() => erase(resident)),
    pause(12).then(() => other()),
  ]);
  return done;
}

async function expectForgotten({ firstName, email, personId }: Resident, ...more: string[]): Promise<void> {
  await deliveredMails(city);
  expect(await tracesOf(city, [firstName, email, ...more])).toEqual([]);
  const left = await city.db
    .selectFrom('files')
    .select('id')
    .where('person_id', '=', personId)
    .unionAll(city.db.selectFrom('person_keys').select('person_id as id').where('person_id', '=', personId))
    .unionAll(city.db.selectFrom('data_exports').select('id').where('person_id', '=', personId))
    .execute();
  expect(left, 'no file, no archive and no key').toEqual([]);
}

const standingWith = ({ personId }: Resident) =>
  city.db
    .selectFrom('family_members')
    .select('id')
    .where((row) => row.or([row('guardian_id', '=', personId), row('member_id', '=', personId)]))
    .where('ended_at', 'is', null)
    .execute();

describe.each(rounds)('somebody is erased (%i)', (round) => {
  test("while clerks accept the person's and a ward's application: no card in force", async () => {
    const { cardNumber } = await city.settings();
    const anna = await somebody();
    const numbers = [
      (await sendApplication(city, anna, 'zameldowanie')).number,
      await sendForWard(city, anna, 'Wiktorianna'),
    ];
    for (const number of numbers) await city.transact((tx) => claimApplication(tx, clerk, number));
    await race(round, anna, () =>
      Promise.all(
        numbers.map((number) =>
          city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined)),
        ),
      ),
    );
    const open = await city.db
      .selectFrom('applications')
      .leftJoin('cards', 'cards.person_id', 'applications.person_id')
      .select('applications.number')
      .where('applications.number', 'in', numbers)
      .where((row) =>
        row.or([
          row('applications.status', 'not in', ['completed', 'cancelled']),
          row.and([row('cards.id', 'is not', null), row('cards.ended_at', 'is', null)]),
        ]),
      )
      .execute();
    expect(open).toEqual([]);
    await expectForgotten(anna, 'Wiktorianna');
  });

  test('while a new address is confirmed: neither of the two addresses stays', async () => {
    const anna = await somebody();
    const email = `nowa.${anna.email}`;
    await requestEmailChange(city, anna, { email, password: goodPassword });
    const token = await city.transact((tx) =>
      issueToken(tx, anna.accountId, 'email-change', { mailbox: email }),
    );
    const { session } = await newSession(city, anna.accountId);
    const confirmed = await race(round, anna, () => confirmEmailChange(city, anna, token, session));
    expect([true, 'unknown']).toContain(confirmed.ok || confirmed.reason);
    await expectForgotten(anna, email);
  });

  test('while the archive of "Pobierz moje dane" is built: it is not kept', async () => {
    const anna = await somebody();
    await sendApplication(city, anna, 'zameldowanie');
    await requestExport(city, anna, goodPassword);
    const { id } = (await ownExport(city.db, anna)) ?? { id: '' };
    await race(round, anna, () => buildExport(city, () => '', id));
    await buildExport(city, () => '', id);
    await expectForgotten(anna);
  });

  test('while a draft is typed into and gets a photo: no key, no file', async () => {
    const anna = await somebody();
    const draftId = await fillDraft(city, anna, 'zameldowanie');
    await race(round, anna, async () => {
      const photo = await preparePhoto(city.files, anna, fixture('photo.png')).catch(() => undefined);
      await city.transact(async (tx) => {
        await saveAnswers(tx, city.keys, anna, draftId, { firstName: anna.firstName, pesel: '75031234564' });
        if (photo?.ok) await setPhoto(tx, city.files, anna, draftId, photo.value);
      });
    });
    await expectForgotten(anna);
  });

  test('while somebody accepts to be looked after: nobody belongs to somebody erased', async () => {
    const anna = await somebody();
    const ewa = await newResident(city);
    const { firstName, lastName, email } = ewa;
    const given = { firstName, lastName, email, birthDate: '1980-01-01', relation: 'spouse' } as const;
    await city.transact((tx) => addMember(tx, anna, given, [], 'pl'));
    const [invitation] = await ownInvitations(city.db, ewa, city.clock());
    await race(round, anna, () => city.transact((tx) => acceptInvitation(tx, ewa, invitation?.id ?? '')));
    expect(await standingWith(anna)).toEqual([]);
    await expectForgotten(anna);
  });

  test('while the mailbox of an invited child sets a password: nobody erased gets a name or an account', async () => {
    const anna = await somebody();
    const email = `dziecko.${anna.email}`;
    const given = {
      firstName: 'Wincentyna',
      lastName: 'Ścigana',
      birthDate: '2010-01-01',
      relation: 'child',
    } as const;
    await city.transact((tx) => addMember(tx, anna, { ...given, email }, [], 'pl'));
    const { id: accountId } = await city.db
      .selectFrom('accounts')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const token = await city.transact((tx) => issueToken(tx, accountId, 'family-invitation'));
    await race(round, anna, () =>
      city.transact((tx) =>
        confirmInvitation(tx, token, { passwordHash, consents: ['rodo', 'regulamin'] }, '10.9.7.1'),
      ),
    );
    expect(await standingWith(anna)).toEqual([]);
    await city.db
      .deleteFrom('accounts')
      .where('id', '=', accountId)
      .where('activated_at', 'is', null)
      .execute();
    await expectForgotten(anna, 'Wincentyna');
  });

  test('while a member is added in another tab: the night finds whoever is left', async () => {
    const anna = await somebody();
    const given = {
      firstName: 'Wespazjan',
      lastName: 'Ścigany',
      birthDate: '2015-05-05',
      relation: 'child',
    } as const;
    await race(round, anna, () =>
      city.transact((tx) => addMember(tx, anna, { ...given, email: undefined }, [], 'pl')).catch(() => {}),
    );
    await deleteWhatIsDue(city);
    await expectForgotten(anna, 'Wespazjan');
  });

  test('while the night works on the family', async () => {
    const anna = await student(city, clerk, addDays(dayOf(city.clock()), 25));
    const jan = await ward(city, clerk, anna, 'Wawrzyniec');
    await looksAfter(city, await newResident(city), jan);
    await fillDraft(city, anna, 'pakiet-podatnika');
    city.wait(days(170));
    await race(round, anna, async () => {
      await warnOfWhatGoes(city);
      await remindOfWhatEnds(city);
      await expireWhatEnded(city);
      await deleteWhatIsDue(city);
    });
    expect(await tracesOf(city, [anna.email])).toEqual(['public.mails.recipient']);
    await expectForgotten({ ...anna, firstName: anna.email });
  });
});

test('what a request wrote in the moment of the erasure goes in the night after', async () => {
  const anna = await somebody();
  await erase(anna);
  await city.transact(async (tx) => {
    const { personId } = anna;
    await recordEvent(tx, { kind: 'account.phone-changed', actor: anna, personId });
    await recordEvent(tx, { kind: 'account.other-devices-logged-out', actor: anna });
  });
  await deliveredMails(city);
  expect(await tracesOf(city, [anna.ip ?? ''])).toEqual(['public.events.ip']);
  await deleteWhatIsDue(city);
  expect(await tracesOf(city, [anna.ip ?? ''])).toEqual([]);
});
