import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { hashPassword } from '../accounts/password-hash.ts';
import { issueToken } from '../accounts/tokens.ts';
import { acceptApplication } from '../applications/accept.ts';
import { claimApplication } from '../applications/claim.ts';
import { criterionPoints } from '../applications/criterion.ts';
import { handOver, makeReady, sendToProduction } from '../applications/produce.ts';
import { findOwnEditable, type WholeApplication } from '../applications/reads.ts';
import { rejectApplication } from '../applications/reject.ts';
import { returnApplication } from '../applications/return.ts';
import { chooseCollectionPoint, saveAnswers } from '../applications/save.ts';
import { prepareDocument, setDocument } from '../applications/set-document.ts';
import { preparePhoto, setPhoto } from '../applications/set-photo.ts';
import { startDraft } from '../applications/start.ts';
import { submitApplication } from '../applications/submit.ts';
import { blockCard } from '../cards/block.ts';
import { ownCards } from '../cards/reads.ts';
import type { City } from '../city/city.ts';
import { openCollectionPoints } from '../city/collection-points.ts';
import { duplicateReasons } from '../city/duplicate-reasons.ts';
import { addMember } from '../family/add-member.ts';
import { confirmInvitation } from '../family/invitations/confirm.ts';
import { sentInvitations } from '../family/invitations/reads.ts';
import { familyOf } from '../family/reads.ts';
import { confirmRegistration } from '../people/confirm-registration.ts';
import { registerResident } from '../people/register.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { addDays, dayOf, days, hours, later } from '../platform/clock.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';
import { withdrawConsent } from '../privacy/withdraw-consent.ts';
import { countDays } from '../reports/count-days.ts';
import { type Clerk, type ClerkWho, clerkWho, findClerk } from '../staff/clerk.ts';
import type { Permission } from '../staff/permission.ts';
import { takeDemoBenefits } from './benefits.ts';
import { tellDemoCases } from './cases.ts';
import { demoFolder } from './city-texts.ts';
import { configureDemoCity } from './configuration.ts';
import { offerDemo } from './offers.ts';
import { askForPartnership, settleDemoPartners } from './partners.ts';
import { produceDemoCards } from './production.ts';
import { type DemoApplication, type DemoMember, type DemoResident, demoResidents } from './residents.ts';

export const demoPassword = 'Demo-Karta-2026';

/** True when nobody has an account yet: then the demo city may move in. */
export async function isEmpty(city: City): Promise<boolean> {
  return (await city.db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) === undefined;
}

/**
 * Fills an empty database with the fictional city, through the same verbs that people use, each at its
 * moment in the past.
 */
export async function seedDemo(city: City, at: (moment: Date) => Transact): Promise<void> {
  const today = city.clock();
  const passwordHash = await hashPassword(demoPassword);
  await at(later(today, -days(400)))(async (tx) => {
    await configureDemoCity(tx);
    await employ(tx, passwordHash);
  });
  const clerk = (await clerkByEmail(city, 'kierownik@demo.test')) as Clerk;
  await at(later(today, -days(400)))((tx) =>
    settleDemoPartners(tx, may(clerk, 'partners'), today, passwordHash),
  );
  await at(later(today, -days(2)))(askForPartnership);
  const stories: Story[] = [];
  for (const given of demoResidents) {
    const movedIn = later(today, -days(given.daysAgo) - hours(2));
    const resident = await settle(city, at(movedIn), given, passwordHash);
    for (const member of given.family ?? []) {
      await askIn(city, at, resident, member, passwordHash);
    }
    const told = { resident, clerk, given, at };
    for (const about of [{ ...given, next: undefined }, ...(given.next ?? [])]) {
      stories.push({ ...told, about, sentAt: later(today, -days(about.daysAgo)) });
    }
  }
  // The city numbers its applications and cards in the order in which they came.
  for (const story of stories.sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())) {
    await apply(city, story);
  }
  await produceDemoCards(city, at, may(clerk, 'produce'));
  const residents = new Map(stories.map(({ given, resident }) => [given.email, resident]));
  const answering = may((await clerkByEmail(city, 'urzednik@demo.test')) as Clerk, 'answer-cases');
  await tellDemoCases(city, at, { residents, clerk: answering, chief: may(clerk, 'broadcast') });
  for (const { given, resident } of stories) {
    if (!given.withdrew) continue;
    const { code, daysAgo } = given.withdrew;
    await withdrawConsent({ ...city, transact: at(later(today, -days(daysAgo))) }, resident, code);
  }
  await offerDemo(today, at, clerk.accountId);
  await takeDemoBenefits(city, at, residents.get('mieszkaniec@demo.test') as Resident);
  await countDays(city);
}

async function employ(tx: Tx, passwordHash: string): Promise<void> {
  const account = async (email: string): Promise<string> => {
    const { id } = await tx.db
      .insertInto('accounts')
      .values({ email, password_hash: passwordHash, created_at: tx.now, activated_at: tx.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  const staff = [
    ['urzednik@demo.test', 'Krystyna', 'Sowa', 'Urzędnik'],
    ['kierownik@demo.test', 'Adam', 'Wrona', 'Administrator'],
  ] as const;
  for (const [email, first_name, last_name, role] of staff) {
    const account_id = await account(email);
    await tx.db
      .insertInto('staff_members')
      .values({ account_id, first_name, last_name, created_at: tx.now, joined_at: tx.now })
      .execute();
    await tx.db
      .insertInto('staff_roles')
      .columns(['account_id', 'role_id'])
      .expression((query) =>
        query
          .selectFrom('roles')
          .select((row) => [row.val(account_id).as('account_id'), 'id'])
          .where('name', '=', role),
      )
      .execute();
  }
}

async function settle(
  city: City,
  transact: Transact,
  given: DemoResident,
  passwordHash: string,
): Promise<Resident> {
  const accountId = await transact(async (tx) => {
    const consents = ['rodo', 'regulamin', ...(given.consents ?? [])];
    const registration = { ...given, passwordHash, locale: 'pl', consents };
    const registrationId = await registerResident(tx, registration, '127.0.0.1');
    return (await confirmRegistration(tx, registrationId, '127.0.0.1')) as string;
  });
  return (await findResident(city.db, accountId, '127.0.0.1')) as Resident;
}

/** Asked by the guardian; who has joined has set a password by the link in the mail. */
async function askIn(
  city: City,
  at: (moment: Date) => Transact,
  guardian: Resident,
  { askedDaysAgo, joined, portrait: _, ...member }: DemoMember,
  passwordHash: string,
): Promise<void> {
  const asked = later(city.clock(), -days(askedDaysAgo));
  await at(asked)((tx) => addMember(tx, guardian, member, [], 'pl'));
  if (!joined) return;
  const [invitation] = await sentInvitations(city.db, guardian, asked);
  if (!invitation) throw new Error(`${member.email} was not asked.`);
  await at(later(asked, hours(5)))(async (tx) => {
    const token = await issueToken(tx, invitation.accountId, 'family-invitation');
    const word = { passwordHash, consents: ['rodo', 'regulamin'] };
    const confirmed = await confirmInvitation(tx, token, word, '127.0.0.1');
    if (!confirmed.ok) throw new Error(`${member.email} cannot join: ${confirmed.reason}`);
  });
}

interface Story {
  readonly resident: Resident;
  readonly clerk: Clerk;
  readonly given: DemoResident;
  /** The first application, or a later one. */
  readonly about: Omit<DemoApplication, 'until'> & { readonly until: DemoResident['until'] };
  readonly sentAt: Date;
  readonly at: (moment: Date) => Transact;
}

/** Tells the story of one application up to where it stands. */
async function apply(city: City, story: Story): Promise<void> {
  const { given, about, resident, sentAt, at } = story;
  const number = await send(city, story);
  const decider = may(story.clerk, 'decide');
  if (about.until === 'submitted') return;
  const decidedAt = at(later(sentAt, about.until === 'in-review' ? hours(3) : days(2)));
  const claimed = await decidedAt((tx) => claimApplication(tx, decider, number));
  if (!claimed.ok) throw new Error(`Nobody can decide ${number}: ${claimed.reason}`);
  if (about.until === 'in-review') return;
  if (about.until === 'returned') {
    const remarks = new Map([
      ['photo', 'Twarz jest w cieniu. Dodaj jaśniejsze zdjęcie na jednolitym tle.'],
    ] as const);
    await decidedAt((tx) => returnApplication(tx, decider, number, remarks));
    return;
  }
  if (about.until === 'rejected') {
    const reason =
      'Z przesłanego dokumentu nie wynika, że mieszkasz w Nowym Grodzie. Złóż nowy wniosek i dołącz zaświadczenie o zameldowaniu wydane w ciągu ostatnich 3 miesięcy.';
    await decidedAt((tx) => rejectApplication(tx, decider, number, reason));
    return;
  }
  const { cardNumber } = await city.settings();
  const proofUntil =
    about.type === 'student' ? addDays(dayOf(city.clock()), given.proofDays ?? 300) : undefined;
  const points = [...criterionPoints(claimed.application.definition).keys()];
  await decidedAt((tx) => acceptApplication(tx, decider, number, cardNumber, proofUntil, points));
  if (about.type === 'podatek' && about.until === 'completed') await produce(story, number);
  if (about.until === 'blocked') {
    const [card] = await ownCards(city.db, resident);
    if (card) await at(later(city.clock(), -days(4)))((tx) => blockCard(tx, resident, card.id));
  }
}

async function send(city: City, story: Story): Promise<number> {
  const { resident, given, sentAt, at } = story;
  const { type, child, member, lastName = given.lastName } = story.about;
  const relative = (await familyOf(city.db, resident)).find(({ firstName }) => firstName === member);
  const whom = child ? 'new-ward' : (relative ?? resident);
  const facts = child ?? given.family?.find(({ firstName }) => firstName === member);
  const { extension } = await city.settings();
  const draftId = await at(sentAt)(async (tx) => {
    const started = await startDraft(tx, resident, type, extension, whom);
    if (!started.ok) throw new Error(`${given.email} cannot start ${type}: ${started.reason}`);
    return started.draftId;
  });
  const { application } = (await findOwnEditable(city.db, resident, draftId)) as WholeApplication;
  const { definition } = application;
  const photo =
    definition.photo === 'required' &&
    (await preparePhoto(city.files, application, await portraitOf({ ...given, ...facts })));
  const [asked] = definition.documents;
  const document =
    asked &&
    (await prepareDocument(city.files, application, {
      name: `${asked.key}.pdf`,
      // Everybody has a document of their own.
      bytes: Buffer.concat([demoFile('documents', `${asked.key}.pdf`), Buffer.from(`\n% ${draftId}\n`)]),
    }));
  if ((photo && !photo.ok) || (document && !document.ok)) {
    throw new Error('The demo city has lost a picture or a document.');
  }
  return at(sentAt)(async (tx) => {
    const [reason] = await duplicateReasons(tx.db);
    const { firstName, birthDate, street } = { ...given, ...facts };
    const home = { street, postalCode: '00-950', town: 'Nowy Gród' };
    const answers = { firstName, lastName, birthDate, ...home, reason: reason?.id, relation: 'child' };
    await saveAnswers(tx, city.keys, resident, draftId, answers);
    if (photo) await setPhoto(tx, city.files, resident, draftId, photo.value);
    if (asked && document) await setDocument(tx, city.files, resident, draftId, asked.key, document.value);
    if (definition.physical) {
      const point = (await openCollectionPoints(tx.db))[given.point ?? 0];
      await chooseCollectionPoint(tx, resident, draftId, point?.id ?? '');
    }
    const sent = await submitApplication(tx, resident, draftId, ['prawdziwosc'], extension);
    if (!sent.ok) throw new Error(`${given.email} cannot send ${type}: ${sent.reason}`);
    return sent.number;
  });
}

/** Alike to the eye, and not to whoever looks for the same photo sent twice. */
async function portraitOf({ portrait, closer }: Pick<DemoResident, 'portrait' | 'closer'>): Promise<Buffer> {
  const bytes = demoFile('portraits', portrait);
  if (!closer) return bytes;
  const { width, height } = await sharp(bytes).metadata();
  const cut = { width: Math.round(width * closer), height: Math.round(height * closer) };
  const [left, top] = [Math.round((width - cut.width) / 2), Math.round((height - cut.height) / 4)];
  return sharp(bytes)
    .flop()
    .extract({ left, top, ...cut })
    .jpeg()
    .toBuffer();
}

const demoFile = (folder: string, name: string): Buffer => readFileSync(path.join(demoFolder, folder, name));

/** By itself, into the resident's hand. */
async function produce({ clerk, sentAt, at }: Story, number: number): Promise<void> {
  const steps = [
    [3, (tx: Tx) => sendToProduction(tx, may(clerk, 'produce'), number)],
    [10, (tx: Tx) => makeReady(tx, may(clerk, 'produce'), number)],
    [14, (tx: Tx) => handOver(tx, may(clerk, 'hand-over'), number)],
  ] as const;
  for (const [daysLater, step] of steps) await at(later(sentAt, days(daysLater)))(step);
}

function may<P extends Permission>(clerk: Clerk, permission: P): ClerkWho<P> {
  return clerkWho(clerk, permission) as ClerkWho<P>;
}

async function clerkByEmail(city: City, email: string): Promise<Clerk | undefined> {
  const account = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return findClerk(city.db, account.id, '127.0.0.1');
}
