import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { acceptApplication } from '../src/applications/accept.ts';
import { claimApplication } from '../src/applications/claim.ts';
import { chooseCollectionPoint, saveAnswers } from '../src/applications/save.ts';
import { prepareDocument, setDocument } from '../src/applications/set-document.ts';
import { preparePhoto, setPhoto } from '../src/applications/set-photo.ts';
import { startDraft } from '../src/applications/start.ts';
import { submitApplication } from '../src/applications/submit.ts';
import { openCollectionPoints } from '../src/city/collection-points.ts';
import { configureDemoCity, demoTypes } from '../src/demo/configuration.ts';
import { createApp } from '../src/faces/http/app.ts';
import { operatorFace } from '../src/faces/operator/routes.ts';
import { partnerFace } from '../src/faces/partner/routes.ts';
import type { Resident } from '../src/people/resident.ts';
import { type Clerk, type ClerkWho, findClerk } from '../src/staff/clerk.ts';
import { type Permission, permissions } from '../src/staff/permission.ts';
import { type TestCity, testCity } from './city.ts';
import { type Browser, browse } from './client.ts';
import { activeResident, signIn } from './residents.ts';

/** A configured city with the panels of clerks and shops, and nobody in it yet. */
export interface DeskCity extends TestCity {
  readonly app: FastifyInstance;
}

export async function deskCity(): Promise<DeskCity> {
  const city = await testCity();
  await city.transact(configureDemoCity);
  const app = await createApp({
    city,
    assets: { css: '/zasoby/app.css', islands: {}, fonts: [] },
    publicFolder: city.folder,
    version: 'test',
    faces: [operatorFace, partnerFace],
  });
  return {
    ...city,
    app,
    async close() {
      await app.close();
      await city.close();
    },
  };
}

let people = 0;

async function account(city: DeskCity, email: string): Promise<string> {
  const now = city.clock();
  const { id } = await city.db
    .insertInto('accounts')
    .values({ email, created_at: now, activated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Everything that a verb may ask of a clerk; the browser's guard asks the database. */
type AbleClerk = Clerk & { readonly may: Readonly<Record<Permission, true>> };

export interface AtDesk {
  readonly clerk: AbleClerk;
  readonly browser: Browser;
}

/** A clerk with these permissions, logged in. */
export async function newClerk(
  city: DeskCity,
  may: readonly Permission[] = permissions,
  firstName = 'Krystyna',
): Promise<AtDesk> {
  people += 1;
  const accountId = await account(city, `urzednik${people}@miasto.test`);
  const row = { account_id: accountId, first_name: firstName, last_name: 'Sowa', created_at: city.clock() };
  await city.db.insertInto('staff_members').values(row).execute();
  const role = await city.db
    .insertInto('roles')
    .values({ name: `Rola ${people}`, permissions: [...may] })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db.insertInto('staff_roles').values({ account_id: accountId, role_id: role.id }).execute();
  const browser = browse(city.app);
  await signIn(city, browser, { accountId });
  return { clerk: (await findClerk(city.db, accountId, '127.0.0.1')) as AbleClerk, browser };
}

/** Somebody at the till of a partner, logged in. */
export async function newShop(city: DeskCity): Promise<Browser> {
  people += 1;
  const accountId = await account(city, `kasa${people}@sklep.test`);
  const partner = await city.db
    .insertInto('partners')
    .values({ name: 'Kawiarnia Pod Bramą', created_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db
    .insertInto('partner_staff')
    .values({
      account_id: accountId,
      partner_id: partner.id,
      first_name: 'Irena',
      last_name: 'Kawka',
      created_at: city.clock(),
    })
    .execute();
  const browser = browse(city.app);
  await signIn(city, browser, { accountId });
  return browser;
}

export interface Sent {
  readonly number: number;
  readonly resident: Resident;
}

const root = path.resolve(import.meta.dirname, '..');

/** An application of this type, whole and sent, by a new resident (or by this one, again). */
export async function sentApplication(
  city: DeskCity,
  type: 'zameldowanie' | 'podatek' | 'student' = 'zameldowanie',
  by: { readonly lastName?: string; readonly resident?: Resident } = {},
): Promise<Sent> {
  people += 1;
  const lastName = by.lastName ?? 'Żółkiewska';
  const resident =
    by.resident ??
    (await activeResident(city, { email: `m${people}@poczta.test`, firstName: 'Łucja', lastName }));
  const requirement = demoTypes.find(({ code }) => code === type)?.definition.documents[0]?.key ?? '';
  const photo = await preparePhoto(
    city.files,
    resident,
    readFileSync(path.join(root, 'src/demo/portraits/01-kobieta-34.jpg')),
  );
  const document = await prepareDocument(city.files, resident, {
    name: 'zaświadczenie.pdf',
    bytes: readFileSync(path.join(root, 'test/fixtures/proof-cairo.pdf')),
  });
  if (!photo.ok || !document.ok) throw new Error('A fixture cannot be read.');
  const number = await city.transact(async (tx) => {
    const started = await startDraft(tx, resident, type);
    if (!started.ok) throw new Error(started.reason);
    const { draftId } = started;
    await saveAnswers(tx, resident, draftId, {
      firstName: resident.firstName,
      lastName: resident.lastName,
      birthDate: '1990-05-17',
      street: 'ul. Portowa 3',
      postalCode: '00-950',
      town: 'Nowy Gród',
    });
    await setPhoto(tx, city.files, resident, draftId, photo.value);
    await setDocument(tx, city.files, resident, draftId, requirement, document.value);
    const [point] = await openCollectionPoints(tx.db);
    if (type === 'podatek') await chooseCollectionPoint(tx, resident, draftId, point?.id ?? '');
    const sent = await submitApplication(tx, resident, draftId, ['prawdziwosc']);
    if (!sent.ok) throw new Error(sent.reason);
    return sent.number;
  });
  return { number, resident };
}

/** Sent and accepted: with a card. */
export async function acceptedApplication(
  city: DeskCity,
  clerk: ClerkWho<'decide'>,
  ...sending: Parameters<typeof sentApplication> extends [DeskCity, ...infer Rest] ? Rest : never
): Promise<Sent & { readonly cardNumber: string }> {
  const sent = await sentApplication(city, ...sending);
  const { cardNumber: format } = await city.settings();
  const accepted = await city.transact(async (tx) => {
    await claimApplication(tx, clerk, sent.number);
    return acceptApplication(tx, clerk, sent.number, format, '2099-06-30');
  });
  if (!accepted.ok) throw new Error(accepted.reason);
  return { ...sent, cardNumber: accepted.cardNumber };
}

export async function eventsOf(city: DeskCity, kind: string) {
  return city.db.selectFrom('events').selectAll().where('kind', '=', kind).orderBy('id').execute();
}
