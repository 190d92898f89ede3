import { changePhone } from '../src/accounts/change-phone.ts';
import { requestEmailChange } from '../src/accounts/email-change/request.ts';
import { addPasskey } from '../src/accounts/second-factor/add-passkey.ts';
import { startPasskey } from '../src/accounts/second-factor/start-passkey.ts';
import { cancelApplication } from '../src/applications/cancel.ts';
import { claimApplication } from '../src/applications/claim.ts';
import { sendToProduction } from '../src/applications/produce.ts';
import { rejectApplication } from '../src/applications/reject.ts';
import { returnApplication } from '../src/applications/return.ts';
import { submitApplication } from '../src/applications/submit.ts';
import { blockCard } from '../src/cards/block.ts';
import { ownCards } from '../src/cards/reads.ts';
import { unblockCard } from '../src/cards/unblock.ts';
import { answerCase } from '../src/cases/answer.ts';
import { prepareAttachments } from '../src/cases/attachments.ts';
import { readBroadcast } from '../src/cases/broadcasts/read.ts';
import { noteInCase } from '../src/cases/note.ts';
import { heldConsent } from '../src/consents/reads.ts';
import { actFor } from '../src/family/act-for.ts';
import { addMember } from '../src/family/add-member.ts';
import { grantConsent } from '../src/family/grant-consent.ts';
import { declineInvitation } from '../src/family/invitations/answer.ts';
import { ownInvitations } from '../src/family/invitations/reads.ts';
import { inviteGuardian } from '../src/family/invite-guardian.ts';
import type { FamilyMember } from '../src/family/member.ts';
import { familyOf } from '../src/family/reads.ts';
import type { Resident } from '../src/people/resident.ts';
import { addDays, dayOf, days } from '../src/platform/clock.ts';
import { correctableData, correctPerson } from '../src/privacy/correct-person.ts';
import { requestExport } from '../src/privacy/export/request.ts';
import { mergePeople } from '../src/privacy/merging/merge-people.ts';
import { withdrawConsent } from '../src/privacy/withdraw-consent.ts';
import { fillBatch } from '../src/production/fill-batch.ts';
import { takeOutCards } from '../src/production/leave-batch.ts';
import { makeBatch } from '../src/production/make-batch.ts';
import { makeOneReady } from '../src/production/make-one-ready.ts';
import { putBack } from '../src/production/put-back.ts';
import { findBatch, heldCards } from '../src/production/reads.ts';
import type { AbleClerk } from './accounts.ts';
import { extensionWindow, fillDraft, newResident, sendApplication } from './applications.ts';
import { authenticator } from './authenticator.ts';
import { sentBroadcast } from './broadcasts.ts';
import { message, openedCase } from './cases.ts';
import type { TestCity } from './city.ts';
import { applyAndAccept, claimAndAccept } from './decisions.ts';
import { looksAfter } from './guardians.ts';
import { checked, header, imported, row } from './imports.ts';
import { newOffer, newPartner } from './partners.ts';
import { activeResident, goodPassword, registered } from './residents.ts';
import { withApp } from './second-factor.ts';
import { checkedCard, newTill, takeBenefit } from './tills.ts';

/** By what somebody can be told from everybody else. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** E.164. */
  readonly phone: string;
  readonly birthDate: string;
  readonly pesel: string;
  readonly street: string;
  readonly ip: string;
}

/** By `named` and a `seed` of four digits, of which no other person of a test has anything. */
export const tellable = (
  named: string,
  email: string,
  seed: number,
  born: string,
  pesel: string,
): Person => ({
  firstName: named.split(' ')[0] ?? '',
  lastName: named.split(' ')[1] ?? '',
  email,
  phone: `+4860010${seed}`,
  birthDate: born,
  pesel,
  street: `ul. Źródlana ${seed}`,
  ip: `10.20.${seed % 256}.41`,
});

export interface Family {
  readonly mother: Person;
  readonly husband: Person;
  readonly child: Person;
  /** For whom the mother applied, and nobody has decided. */
  readonly ward: Person;
}

/** Whom the erased ones had to do with, and who stay. */
interface Others {
  readonly father: Resident;
  readonly asked: Resident;
  readonly asking: Resident;
}

export interface FullLife {
  readonly mother: Resident;
  readonly husband: Resident;
  readonly child: FamilyMember;
  readonly others: Others;
}

const answersOf = ({ firstName, lastName, birthDate, pesel, street }: Person) => ({
  firstName,
  lastName,
  birthDate,
  pesel,
  street,
});

/** A family that has used everything there is: applications in every status, cards, consents, invitations, mails. */
export async function fullLife(city: TestCity, clerk: AbleClerk, family: Family): Promise<FullLife> {
  const mother: Resident = { ...(await activeResident(city, family.mother)), ip: family.mother.ip };
  const husband: Resident = { ...(await activeResident(city, family.husband)), ip: family.husband.ip };
  await looksAfter(city, mother, husband);
  await hadTwoEntries(city, clerk, mother, family.mother);
  await motherApplies(city, clerk, mother, family.mother);
  await motherBuys(city, mother);
  await corrected(city, clerk, mother, family.mother);
  const child = await childHasCard(city, clerk, mother, family);
  await husbandApplies(city, clerk, husband, family.husband);
  await account(city, mother, family.mother);
  await conversations(city, clerk, mother, child, family);
  const others = await relations(city, mother, child, family.mother);
  await stoodInFiles(city, clerk, family.mother);
  return { mother, husband, child, others };
}

const wordsAbout = ({ firstName, lastName, street }: Person) =>
  `${firstName} ${lastName}, ${street}, była w urzędzie`;

/** Opened an account with another address before, and applied with it. */
async function hadTwoEntries(city: TestCity, clerk: AbleClerk, mother: Resident, who: Person) {
  const before = await activeResident(city, { ...who, email: `dawna.${who.email}` });
  const { number } = await sendApplication(city, before, 'zameldowanie', { answers: answersOf(who) });
  await city.transact((tx) => cancelApplication(tx, before, number));
  await city.transact((tx) => changePhone(tx, before, who.phone));
  const merged = await mergePeople(city, clerk, {
    from: before.personId,
    into: mother.personId,
    cardId: undefined,
    reason: wordsAbout(who),
  });
  if (!merged.ok) throw new Error(merged.reason);
}

/** By a clerk, who writes why. */
async function corrected(city: TestCity, clerk: AbleClerk, mother: Resident, who: Person) {
  const known = await correctableData(city.db, clerk, city.keys, mother.personId);
  if (!known) throw new Error('Nobody to correct.');
  const { pesel: _, ...data } = known.data;
  const wanted = { data: { ...data, postalCode: '00-951' }, pesel: who.pesel, reason: wordsAbout(who) };
  const done = await city.transact((tx) =>
    correctPerson(tx, clerk, city.keys, mother.personId, { ...wanted, version: known.version }),
  );
  if (!done.ok) throw new Error(done.reason);
}

async function motherApplies(city: TestCity, clerk: AbleClerk, mother: Resident, who: Person) {
  const words = wordsAbout(who);
  const answers = answersOf(who);
  const send = (type: string) => sendApplication(city, mother, type, { answers });
  const rejected = await send('zameldowanie');
  await city.transact((tx) => claimApplication(tx, clerk, rejected.number));
  await city.transact((tx) => rejectApplication(tx, clerk, rejected.number, words));
  city.wait(days(1));
  const resent = await send('zameldowanie');
  await city.transact((tx) => claimApplication(tx, clerk, resent.number));
  await city.transact((tx) => returnApplication(tx, clerk, resent.number, new Map([['photo', words]])));
  await city.transact((tx) => submitApplication(tx, mother, resent.id, [], extensionWindow));
  await claimAndAccept(city, clerk, resent.number);
  city.wait(days(1));
  const [card] = await ownCards(city.db, mother);
  await city.transact((tx) => blockCard(tx, mother, card?.id ?? ''));
  await city.transact((tx) => unblockCard(tx, clerk, card?.id ?? '', words));
  await applyAndAccept(city, clerk, mother, 'zmiana-danych');
  const plastic = await applyAndAccept(city, clerk, mother, 'plastikowa');
  await printTwice(city, clerk, words);
  await city.transact((tx) => makeOneReady(tx, clerk, plastic.number));
  city.wait(days(31));
  const returned = await send('pakiet-studenta');
  await city.transact((tx) => claimApplication(tx, clerk, returned.number));
  await city.transact((tx) =>
    returnApplication(tx, clerk, returned.number, new Map([['field:street', words]])),
  );
  const claimed = await send('pakiet-podatnika');
  await city.transact((tx) => claimApplication(tx, clerk, claimed.number));
}

/** With a discount, once in vain. */
async function motherBuys(city: TestCity, mother: Resident): Promise<void> {
  const partner = await newPartner(city);
  const offer = await newOffer(city, partner, { limits: { perDay: 1, total: 100 } });
  const till = await newTill(city, partner);
  const card = (await ownCards(city.db, mother)).find(({ status }) => status === 'active');
  const checked = await checkedCard(city, till, card?.number ?? '');
  const outcomes = [
    await takeBenefit(city, till, checked, offer),
    await takeBenefit(city, till, checked, offer),
  ];
  if (!outcomes[0]?.ok || outcomes[1]?.ok) throw new Error('The till counts wrongly.');
}

/** Taken out of the first batch for a reason in which somebody is named, and printed with the second. */
async function printTwice(city: TestCity, clerk: AbleClerk, reason: string): Promise<void> {
  const print = async () => {
    const made = await city.transact((tx) => makeBatch(tx, clerk, { point: undefined, count: 1 }));
    const batch = made.ok ? await findBatch(city.db, clerk, made.number) : undefined;
    if (!batch) throw new Error('Nothing waits to be printed.');
    await fillBatch(city, batch.id);
    return batch;
  };
  const first = await print();
  await city.transact((tx) => takeOutCards(tx, clerk, first.number, [1], reason));
  const [held] = await heldCards(city.db, clerk, 1);
  await city.transact((tx) => putBack(tx, clerk, held?.applicationNumber ?? 0));
  await print();
}

async function childHasCard(
  city: TestCity,
  clerk: AbleClerk,
  mother: Resident,
  family: Family,
): Promise<FamilyMember> {
  const forWard = (who: Person) => ({
    whom: 'new-ward' as const,
    answers: { ...answersOf(who), relation: 'child' },
  });
  await applyAndAccept(city, clerk, mother, 'zameldowanie', forWard(family.child));
  await sendApplication(city, mother, 'zameldowanie', forWard(family.ward));
  await fillDraft(city, mother, 'zameldowanie', forWard(family.ward));
  const child = (await familyOf(city.db, mother)).find(
    ({ firstName }) => firstName === family.child.firstName,
  );
  if (!child) throw new Error('The child has not joined the family.');
  const answers = answersOf(family.child);
  await applyAndAccept(city, clerk, mother, 'plastikowa', { whom: child, answers });
  await city.transact((tx) => actFor(tx, mother, noSession, child.personId));
  const [card] = await ownCards(city.db, child);
  await city.transact((tx) => blockCard(tx, mother, card?.id ?? ''));
  return child;
}

/** Whose cookie it would be makes no difference to what is recorded. */
const noSession = {
  tokenHash: Buffer.alloc(32),
  accountId: '',
  actingFor: null,
  consentsDue: false,
  byProvider: false,
};

async function husbandApplies(city: TestCity, clerk: AbleClerk, husband: Resident, who: Person) {
  const answers = answersOf(who);
  const cancelled = await sendApplication(city, husband, 'zameldowanie', { answers });
  await city.transact((tx) => cancelApplication(tx, husband, cancelled.number));
  // Its reminder is due.
  const proofUntil = addDays(dayOf(city.clock()), 40);
  await applyAndAccept(city, clerk, husband, 'student', { answers, proofUntil });
  const plastic = await applyAndAccept(city, clerk, husband, 'plastikowa', { answers });
  await city.transact((tx) => sendToProduction(tx, clerk, plastic.number));
  await city.transact((tx) => changePhone(tx, husband, who.phone));
}

async function account(city: TestCity, mother: Resident, { email, firstName, lastName, phone }: Person) {
  await city.transact((tx) => changePhone(tx, mother, phone));
  await registered(city, { email: email.toLowerCase(), firstName, lastName });
  const { session } = await withApp(city, mother);
  const party = { id: 'karta.test', origin: 'https://karta.test' };
  const asked = await startPasskey(city, party, mother, { password: goodPassword, name: 'Karta' });
  if (!asked.ok) throw new Error(asked.reason);
  const credential = authenticator(party.origin).make(asked.options);
  const passkey = { name: `Telefon: ${firstName}`, credential };
  await city.transact((tx) => addPasskey(tx, city.keys, party, mother, passkey, session));
  await startPasskey(city, party, mother, { password: goodPassword, name: 'Karta' });
  const marketing = await heldConsent(city.db, mother.personId, 'marketing', city.clock());
  await city.transact((tx) => grantConsent(tx, mother, 'marketing', marketing?.versionId ?? ''));
  await withdrawConsent(city, mother, 'marketing');
  await requestEmailChange(city, mother, { email: `nowa.${email}`, password: goodPassword });
  const other = await newResident(city);
  await requestEmailChange(city, other, { email, password: goodPassword });
  await requestExport(city, mother, goodPassword);
}

/** With the city, about the mother and about the child: words, files and notes that name them, and read marks. */
async function conversations(
  city: TestCity,
  clerk: AbleClerk,
  mother: Resident,
  child: FamilyMember,
  family: Family,
): Promise<void> {
  const panels = [
    [mother, family.mother],
    [{ ...mother, personId: child.personId }, family.child],
  ] as const;
  const toAll = await sentBroadcast(city, clerk);
  for (const [panel, who] of panels) {
    const words = wordsAbout(who);
    const sent = [{ name: `${who.lastName}.txt`, bytes: Buffer.from(words), tooLarge: false }];
    const attached = await prepareAttachments(city.files, panel.personId, sent, false);
    if (!attached.ok) throw new Error(attached.refused[0]?.error);
    const number = await openedCase(city, panel, {
      subject: words,
      body: words,
      attachments: attached.value,
    });
    await city.transact((tx) => noteInCase(tx, clerk, number, message(words)));
    await city.transact((tx) => answerCase(tx, city.files, clerk, number, message(words), false));
    await city.transact((tx) => readBroadcast(tx, panel, toAll));
  }
}

/** From another system: one that was imported and one that nobody went on with, each with a row that no one could place. */
async function stoodInFiles(city: TestCity, clerk: AbleClerk, who: Person): Promise<void> {
  const { firstName: first, lastName: last, birthDate: born, pesel, email } = who;
  const known = row({ first, last, born, pesel, email, until: '2098-12-31' });
  const mixedUp = row({ first: 'Ktoś', last: 'Inny', born, pesel, email });
  const { found, done } = await imported(city, clerk, [header, known, mixedUp]);
  if (done.update !== 1 || found.conflict !== 1) throw new Error('The rows were read otherwise.');
  await checked(city, clerk, [header, known, mixedUp]);
}

/** Invitations both ways, open and answered, and a father who applied for the child and left the family. */
async function relations(
  city: TestCity,
  mother: Resident,
  child: FamilyMember,
  who: Person,
): Promise<Others> {
  const [father, asked, asking] = [await newResident(city), await newResident(city), await newResident(city)];
  const invite = (guardian: Resident, { firstName, lastName, email }: Resident) =>
    city.transact((tx) =>
      addMember(
        tx,
        guardian,
        { firstName, lastName, email, birthDate: '1980-01-01', relation: 'spouse' },
        [],
        'pl',
      ),
    );
  const decline = async (invited: Resident) => {
    const [invitation] = await ownInvitations(city.db, invited, city.clock());
    await city.transact((tx) => declineInvitation(tx, invited, invitation?.id ?? ''));
  };
  const typed = { ...mother, firstName: who.firstName, lastName: who.lastName };
  await invite(asking, typed);
  await decline(mother);
  await invite(asked, typed);
  await invite(mother, asking);
  await decline(asking);
  await invite(mother, asked);
  await city.transact((tx) => inviteGuardian(tx, mother, child.id, asking.email, 'pl'));
  await looksAfter(city, father, child);
  await sendApplication(city, father, 'pakiet-podatnika', { whom: child });
  await city.db
    .updateTable('family_members')
    .set({ ended_at: city.clock(), ended_as: 'removed' })
    .where('guardian_id', '=', father.personId)
    .execute();
  return { father, asked, asking };
}
