import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, fillDraft, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { newPartner, newShopkeeper } from '../../test/partners.ts';
import { activeResident, goodPassword, registered } from '../../test/residents.ts';
import { tracesOf } from '../../test/traces.ts';
import { changePhone } from '../accounts/change-phone.ts';
import { requestEmailChange } from '../accounts/email-change/request.ts';
import { requestPasswordReset } from '../accounts/request-password-reset.ts';
import { issueToken } from '../accounts/tokens.ts';
import { acceptApplication } from '../applications/accept.ts';
import { cancelApplication } from '../applications/cancel.ts';
import { claimApplication } from '../applications/claim.ts';
import { sendToProduction } from '../applications/produce.ts';
import { rejectApplication } from '../applications/reject.ts';
import { returnApplication } from '../applications/return.ts';
import { blockCard } from '../cards/block.ts';
import { ownCards } from '../cards/reads.ts';
import { unblockCard } from '../cards/unblock.ts';
import { deliverMail } from '../faces/mail/deliver.ts';
import { acceptInvitation } from '../partners/people/accept-invitation.ts';
import { invitePerson } from '../partners/people/invite.ts';
import type { ShopManager } from '../partners/shop.ts';
import { becomeResident } from '../people/become-resident.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { days } from '../platform/clock.ts';
import { openSession } from '../platform/sessions/sessions.ts';
import { sweepForgotten } from '../platform/smtp/outbox.ts';
import { findClerk } from '../staff/clerk.ts';
import { inviteMember } from '../staff/invite.ts';
import { deleteAccount } from './delete-account.ts';
import { erasePerson } from './erase-person.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

const remove = (resident: Resident) => deleteAccount(city, resident, goodPassword);

/** Sent and taken up by a clerk, who then does this with it. */
async function decided(
  resident: Resident,
  type: 'zameldowanie' | 'podatek',
  decide: (clerk: Awaited<ReturnType<typeof newClerk>>, number: number) => Promise<unknown>,
): Promise<number> {
  const clerk = await newClerk(city);
  const { number } = await sendApplication(city, resident, type);
  await city.transact((tx) => claimApplication(tx, clerk, number));
  await decide(clerk, number);
  return number;
}

async function accepted(resident: Resident, type: 'zameldowanie' | 'podatek'): Promise<number> {
  const { cardNumber } = await city.settings();
  return decided(resident, type, (clerk, number) =>
    city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined)),
  );
}

const statusesOf = async ({ personId }: Resident) => {
  const rows = await city.db
    .selectFrom('applications')
    .select('status')
    .where('person_id', '=', personId)
    .orderBy('number')
    .execute();
  return rows.map(({ status }) => status);
};

const cardsOf = ({ personId }: Resident) =>
  city.db.selectFrom('cards').select(['number', 'ended_as']).where('person_id', '=', personId).execute();

/** A life in the city: decisions, a card that was blocked, a draft, mails, and others who mean the same address. */
async function muchAbout(person: { email: string; firstName: string; lastName: string }, ip: string) {
  const resident: Resident = { ...(await activeResident(city, person)), ip };
  const words = `Pani ${person.firstName} ${person.lastName} była w urzędzie`;
  await decided(resident, 'zameldowanie', (clerk, number) =>
    city.transact((tx) => rejectApplication(tx, clerk, number, words)),
  );
  const returned = await decided(resident, 'zameldowanie', (clerk, number) =>
    city.transact((tx) => returnApplication(tx, clerk, number, new Map([['photo', words]]))),
  );
  await city.transact((tx) => cancelApplication(tx, resident, returned));
  await fillDraft(city, resident, 'podatek');
  await accepted(resident, 'zameldowanie');
  const [card] = await ownCards(city.db, resident);
  const clerk = await newClerk(city);
  await city.transact((tx) => blockCard(tx, resident, card?.id ?? ''));
  await city.transact((tx) => unblockCard(tx, clerk, card?.id ?? '', words));
  await city.transact((tx) => changePhone(tx, resident, '+48600100200'));
  await city.transact((tx) => requestPasswordReset(tx, person.email, ip));
  await city.transact((tx) => openSession(tx, resident.accountId, { ip, userAgent: 'test' }));
  await registered(city, person);
  await requestEmailChange(city, resident, { email: `nowa.${person.email}`, password: goodPassword });
  const other = await newResident(city);
  await requestEmailChange(city, other, { email: person.email, password: goodPassword });
  await city.transact((tx) => issueToken(tx, other.accountId, 'email-change', { mailbox: person.email }));
  return resident;
}

test('nothing in the whole database says any more who it was', async () => {
  const person = { email: 'gosia.z@poczta.test', firstName: 'Małgorzata', lastName: 'Źdźbłowska' };
  const ip = '10.20.30.40';
  const resident = await muchAbout(person, ip);
  const words = [person.firstName, person.lastName, person.email, '600100200', ip];
  expect(await tracesOf(city, words)).toEqual(
    expect.arrayContaining([
      'public.account_tokens.mailbox',
      'public.accounts.email',
      'public.accounts.phone',
      'public.application_remarks.text',
      'public.application_statuses.note',
      'public.applications.answers',
      'public.card_blocks.lift_reason',
      'public.cards.last_name',
      'public.email_changes.email',
      'public.events.ip',
      'public.mails.recipient',
      'public.pending_registrations.last_name',
      'public.people.first_name',
      'public.sessions.ip',
    ]),
  );

  expect(await remove(resident)).toEqual({ ok: true });
  expect(await tracesOf(city, words), 'until the last mail is sent').toEqual(['public.mails.recipient']);
  const mails = (await deliveredMails(city)).filter(({ to }) => to === person.email);
  expect(mails.map(({ template }) => template)).toEqual(['account-deleted']);
  expect(await tracesOf(city, words)).toEqual([]);

  expect(await statusesOf(resident), 'the decisions stay').toEqual(['rejected', 'cancelled', 'completed']);
  expect(await cardsOf(resident)).toEqual([{ number: expect.stringMatching(/^01-/), ended_as: 'invalid' }]);
  const { personId: person_id } = resident;
  const left = await city.db
    .selectFrom('files')
    .select('id')
    .where('person_id', '=', person_id)
    .unionAll(city.db.selectFrom('person_keys').select('person_id as id').where('person_id', '=', person_id))
    .execute();
  expect(left, 'no file, and no key to read one with').toEqual([]);
});

test('what is under way ends, on the plastic side too', async () => {
  const waiting = await newResident(city);
  await sendApplication(city, waiting, 'zameldowanie');
  const making = await newResident(city);
  const number = await accepted(making, 'podatek');
  const clerk = await newClerk(city);
  await city.transact((tx) => sendToProduction(tx, clerk, number));
  for (const resident of [waiting, making]) {
    await remove(resident);
    expect(await statusesOf(resident)).toEqual(['cancelled']);
  }
  expect(await cardsOf(making)).toMatchObject([{ ended_as: 'invalid' }]);
});

test('with a wrong password nothing happens', async () => {
  const resident = await newResident(city);
  expect(await deleteAccount(city, resident, 'nie to hasło tutaj')).toEqual({ ok: false, reason: 'wrong' });
  expect(await findResident(city.db, resident.accountId, '')).toBeDefined();
});

test('twice at the same time is as good as once, and says goodbye once', async () => {
  const resident = await newResident(city);
  await deliveredMails(city);
  const erase = () => city.transact((tx) => erasePerson(tx, resident, resident.personId));
  await Promise.all([erase(), erase()]);
  expect((await deliveredMails(city)).map(({ template }) => template)).toEqual(['account-deleted']);
});

test('a clerk loses the role of a resident and goes on as a clerk', async () => {
  const clerk = await newClerk(city);
  const { accountId } = clerk;
  await city.transact((tx) =>
    becomeResident(tx, { accountId, loggedIn: true }, ['rodo', 'regulamin'], '127.0.0.1'),
  );
  const resident = (await findResident(city.db, accountId, '127.0.0.1')) as Resident;
  await sendApplication(city, resident, 'zameldowanie');
  await city.transact((tx) => changePhone(tx, resident, '+48600100200'));
  await deliveredMails(city);
  await city.transact((tx) => erasePerson(tx, resident, resident.personId));
  expect(await findResident(city.db, accountId, '')).toBeUndefined();
  expect(await findClerk(city.db, accountId, null)).toMatchObject({
    email: clerk.email,
    firstName: 'Krystyna',
  });
  expect(await statusesOf(resident)).toEqual(['cancelled']);
  const [mail] = await deliveredMails(city);
  expect([mail?.to, mail?.subject]).toEqual([
    clerk.email,
    expect.stringContaining('nie jest już kontem mieszkańca'),
  ]);
  const linked = await city.db
    .selectFrom('events')
    .select('id')
    .where('person_id', '=', resident.personId)
    .where((row) => row.or([row('actor_account', '=', accountId), row('ip', 'is not', null)]))
    .execute();
  expect(linked, 'no event joins the clerk and the one who applied').toEqual([]);
});

test('an invitation to work that nobody accepted is no role, and goes', async () => {
  const chief = await newClerk(city);
  const [role] = await city.db.selectFrom('roles').select('id').execute();
  const partner = await newPartner(city);
  const manager = (await newShopkeeper(city, partner, 'manager')) as ShopManager;
  const asked = await activeResident(city, { email: 'zaproszona@poczta.test' });
  const joined = await activeResident(city, { email: 'przyjeta@poczta.test' });
  for (const { email } of [asked, joined]) {
    const wish = { email, firstName: 'Ola', lastName: 'Łęcka', role: 'till', branchId: null } as const;
    await city.transact((tx) => invitePerson(tx, manager, partner.id, wish));
    const byCity = { email, firstName: 'Ola', lastName: 'Łęcka', roles: [role?.id ?? ''], points: [] };
    expect(await city.transact((tx) => inviteMember(tx, chief, byCity))).toMatchObject({ ok: true });
  }
  const mails = await deliveredMails(city);
  const link = mails.find(({ to, template }) => to === joined.email && template === 'partner-invited')?.link;
  const token = link?.split('/').at(-1) ?? '';
  expect(await city.transact((tx) => acceptInvitation(tx, token, joined))).toMatchObject({ ok: true });
  for (const resident of [asked, joined]) expect(await remove(resident)).toEqual({ ok: true });
  const left = await city.db
    .selectFrom('partner_staff')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .select('accounts.email')
    .where('partner_id', '=', partner.id)
    .where('account_id', '<>', manager.accountId)
    .execute();
  expect(left).toEqual([{ email: joined.email }]);
  const ofCity = city.db.selectFrom('staff_members').select('first_name').where('joined_at', 'is', null);
  expect(await ofCity.execute()).toEqual([]);
  const account = city.db.selectFrom('accounts').select('id').where('id', '=', asked.accountId);
  expect(await account.executeTakeFirst()).toBeUndefined();
});

test('an address that no mail reaches is forgotten all the same', async () => {
  const resident = await newResident(city);
  await remove(resident);
  const { id } = await city.db
    .selectFrom('mails')
    .select('id')
    .where('recipient', '=', resident.email)
    .executeTakeFirstOrThrow();
  const refusing = {
    send: () => Promise.reject(new Error(`550 <${resident.email}>: no such mailbox`)),
    close() {},
  };
  await expect(deliverMail(city, refusing, id)).rejects.toThrow('550 <…>: no such mailbox');
  expect(await tracesOf(city, [resident.email])).toEqual([
    'public.mails.last_error',
    'public.mails.recipient',
  ]);
  city.wait(days(4));
  await city.transact(sweepForgotten);
  expect(await tracesOf(city, [resident.email])).toEqual([]);
});

test('whoever was erased may begin anew with the same address', async () => {
  const resident = await newResident(city);
  await remove(resident);
  const again = await activeResident(city, { email: resident.email });
  expect(again.personId).not.toBe(resident.personId);
});
