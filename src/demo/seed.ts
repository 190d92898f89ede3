import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashPassword } from '../accounts/password-hash.ts';
import { acceptApplication } from '../applications/accept.ts';
import { claimApplication } from '../applications/claim.ts';
import { handOver, makeReady, sendToProduction } from '../applications/produce.ts';
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
import { confirmRegistration } from '../people/confirm-registration.ts';
import { registerResident } from '../people/register.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { addDays, dayOf, days, hours, later } from '../platform/clock.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';
import { type Clerk, type ClerkWho, clerkWho, findClerk } from '../staff/clerk.ts';
import type { Permission } from '../staff/permission.ts';
import { demoFolder } from './city-texts.ts';
import { configureDemoCity, demoTypes } from './configuration.ts';
import { type DemoResident, demoResidents } from './residents.ts';

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
  for (const given of demoResidents) {
    const sentAt = later(today, -days(given.daysAgo));
    const resident = await settle(city, at(later(sentAt, -hours(2))), given, passwordHash);
    await apply(city, { resident, clerk, given, sentAt, at });
  }
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
      .values({ account_id, first_name, last_name, created_at: tx.now })
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
  const { id: partner_id } = await tx.db
    .insertInto('partners')
    .values({ name: 'Kawiarnia Pod Bramą', created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('partner_staff')
    .values({
      account_id: await account('partner@demo.test'),
      partner_id,
      first_name: 'Irena',
      last_name: 'Kawka',
      created_at: tx.now,
    })
    .execute();
}

async function settle(
  city: City,
  transact: Transact,
  given: DemoResident,
  passwordHash: string,
): Promise<Resident> {
  const accountId = await transact(async (tx) => {
    const registration = { ...given, passwordHash, locale: 'pl', consents: ['rodo', 'regulamin'] };
    const registrationId = await registerResident(tx, registration, '127.0.0.1');
    return (await confirmRegistration(tx, registrationId, '127.0.0.1')) as string;
  });
  return (await findResident(city.db, accountId, '127.0.0.1')) as Resident;
}

interface Story {
  readonly resident: Resident;
  readonly clerk: Clerk;
  readonly given: DemoResident;
  readonly sentAt: Date;
  readonly at: (moment: Date) => Transact;
}

/** Tells one resident's story up to where it stands. */
async function apply(city: City, story: Story): Promise<void> {
  const { given, resident, sentAt, at } = story;
  const number = await send(city, story);
  const decider = may(story.clerk, 'decide');
  if (given.until === 'submitted') return;
  const decidedAt = at(later(sentAt, given.until === 'in-review' ? hours(3) : days(2)));
  await decidedAt((tx) => claimApplication(tx, decider, number));
  if (given.until === 'in-review') return;
  if (given.until === 'returned') {
    const remarks = new Map([
      ['photo', 'Twarz jest w cieniu. Dodaj jaśniejsze zdjęcie na jednolitym tle.'],
    ] as const);
    await decidedAt((tx) => returnApplication(tx, decider, number, remarks));
    return;
  }
  if (given.until === 'rejected') {
    const reason =
      'Z przesłanego dokumentu nie wynika, że mieszkasz w Nowym Grodzie. Złóż nowy wniosek i dołącz zaświadczenie o zameldowaniu wydane w ciągu ostatnich 3 miesięcy.';
    await decidedAt((tx) => rejectApplication(tx, decider, number, reason));
    return;
  }
  const { cardNumber } = await city.settings();
  const proofUntil = given.type === 'student' ? addDays(dayOf(city.clock()), 300) : undefined;
  await decidedAt((tx) => acceptApplication(tx, decider, number, cardNumber, proofUntil));
  if (given.type === 'podatek') await produce(story, number);
  if (given.until === 'blocked') {
    const [card] = await ownCards(city.db, resident);
    if (card) await at(later(city.clock(), -days(4)))((tx) => blockCard(tx, resident, card.id));
  }
}

async function send(city: City, { resident, given, sentAt, at }: Story): Promise<number> {
  const definition = demoTypes.find(({ code }) => code === given.type)?.definition;
  const requirement = definition?.documents[0]?.key ?? '';
  const portrait = readFileSync(path.join(demoFolder, 'portraits', given.portrait));
  const proof = readFileSync(path.join(demoFolder, 'documents', `${given.type}.pdf`));
  const photo = await preparePhoto(city.files, resident, portrait);
  const document = await prepareDocument(city.files, resident, { name: `${requirement}.pdf`, bytes: proof });
  if (!photo.ok || !document.ok) throw new Error('The demo city has lost a picture or a document.');
  return at(sentAt)(async (tx) => {
    const started = await startDraft(tx, resident, given.type);
    if (!started.ok) throw new Error(`${given.email} cannot start: ${started.reason}`);
    const { draftId } = started;
    const { firstName, lastName, birthDate, street } = given;
    const answers = { firstName, lastName, birthDate, street, postalCode: '00-950', town: 'Nowy Gród' };
    await saveAnswers(tx, resident, draftId, answers);
    await setPhoto(tx, city.files, resident, draftId, photo.value);
    await setDocument(tx, city.files, resident, draftId, requirement, document.value);
    if (definition?.physical) {
      const [point] = await openCollectionPoints(tx.db);
      await chooseCollectionPoint(tx, resident, draftId, point?.id ?? '');
    }
    const sent = await submitApplication(tx, resident, draftId, ['prawdziwosc']);
    if (!sent.ok) throw new Error(`${given.email} cannot send: ${sent.reason}`);
    return sent.number;
  });
}

async function produce({ clerk, given, sentAt, at }: Story, number: number): Promise<void> {
  const steps = [
    ['in-production', 3, (tx: Tx) => sendToProduction(tx, may(clerk, 'produce'), number)],
    ['ready', 10, (tx: Tx) => makeReady(tx, may(clerk, 'produce'), number)],
    ['completed', 14, (tx: Tx) => handOver(tx, may(clerk, 'hand-over'), number)],
  ] as const;
  if (given.until === 'accepted') return;
  for (const [status, daysLater, step] of steps) {
    await at(later(sentAt, days(daysLater)))(step);
    if (status === given.until) return;
  }
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
