import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueToken } from '../src/accounts/tokens.ts';
import { claimApplication } from '../src/applications/claim.ts';
import { partsOf } from '../src/applications/definition.ts';
import { returnApplication } from '../src/applications/return.ts';
import { saveAnswers } from '../src/applications/save.ts';
import { prepareDocument, setDocument } from '../src/applications/set-document.ts';
import { preparePhoto, setPhoto } from '../src/applications/set-photo.ts';
import { startDraft } from '../src/applications/start.ts';
import { prepareAttachments } from '../src/cases/attachments.ts';
import { findOwnCase } from '../src/cases/reads.ts';
import { heldConsent } from '../src/consents/reads.ts';
import { recordActs } from '../src/consents/record.ts';
import { system } from '../src/events/actor.ts';
import { addMember } from '../src/family/add-member.ts';
import { ownInvitations, sentInvitations } from '../src/family/invitations/reads.ts';
import { familyOf } from '../src/family/reads.ts';
import { openBranches } from '../src/partners/branches/reads.ts';
import { createKey } from '../src/partners/keys/create-key.ts';
import { keysOf } from '../src/partners/keys/reads.ts';
import { findShop, type ShopManager } from '../src/partners/shop.ts';
import { findResident, type Resident } from '../src/people/resident.ts';
import { dayOf } from '../src/platform/clock.ts';
import {
  findSession,
  markConsentsDue,
  openSession,
  type Session,
  setActingFor,
} from '../src/platform/sessions/sessions.ts';
import { buildExport } from '../src/privacy/export/build.ts';
import { buildServer } from '../src/server.ts';
import { type ClerkWho, findClerk } from '../src/staff/clerk.ts';
import { permissions } from '../src/staff/permission.ts';
import { type ActorName, type Answer, actors, matrix, type Row } from './access-matrix.ts';
import { newClerk } from './accounts.ts';
import { extensionWindow, fixture, sendApplication } from './applications.ts';
import { openedCase } from './cases.ts';
import { type TestCity, testCity } from './city.ts';
import { type Browser, browse } from './client.ts';
import { demoCity } from './demo-city.ts';
import { addChild } from './families.ts';
import { looksAfter } from './guardians.ts';
import { activeResident, registered, signIn } from './residents.ts';

/** The demo city with one thing for every parameter of every route, copied for each route that changes it. */
let prepared: TestCity;
let template: string;

beforeAll(async () => {
  prepared = await demoCity();
  await prepareDraft(prepared, 'tomasz.gora@demo.test');
  await prepareReturned(prepared, 'ewa.szczepanska@demo.test');
  await prepareStrangers(prepared);
  await preparePesel(prepared);
  template = new URL(prepared.databaseUrl).pathname.slice(1);
  await prepared.closeDatabase();
});
afterAll(async () => {
  await unchanged?.close();
  await prepared.close();
});

test('the matrix has a row for every route, and a route for every row', async () => {
  const city = await testCity({ template });
  const app = await buildServer(city);
  const routes = app.routeList
    .filter(({ method }) => method !== 'HEAD')
    .map(({ method, url }) => `${method} ${url}`);
  await app.close();
  await city.close();
  expect(matrix.map(({ route }) => route).sort()).toEqual([...new Set(routes)].sort());
});

describe.each(matrix.map((row) => [row.route, row] as const))('%s', (route, row) => {
  test('gives everybody their answer', async () => {
    const answers: Partial<Record<ActorName, Answer>> = {};
    const asked = actors.filter((actor) => !changesMuch(row, actor));
    // The owner comes last: whoever else may not even look cannot have changed anything before.
    await inCity(row, async (ask) => {
      for (const actor of asked.sort((a, b) => rank(a) - rank(b))) answers[actor] = await ask(actor);
    });
    for (const actor of actors.filter((each) => changesMuch(row, each))) {
      await inCity(row, async (ask) => {
        answers[actor] = await ask(actor);
      });
    }
    expect(answers, route).toEqual(row.answers);
  });
});

async function inCity(row: Row, work: (ask: (actor: ActorName) => Promise<Answer>) => Promise<void>) {
  const opened = changesNothing(row) ? await unchangedCity() : await newCity();
  const { city } = opened;
  // So many requests from one address are not what a row is about.
  await city.db.deleteFrom('rate_limits').execute();
  try {
    const place = await placeOf(city, row);
    await work(async (actor) => {
      const answer = await ask(opened, row, place, actor);
      await endFamilyOf(city, people.stranger);
      return answer;
    });
  } finally {
    if (!changesNothing(row)) await opened.close();
  }
}

/** One copy is enough for all that leave nothing behind, but for those that need something there is one of. */
const changesNothing = ({ route, answers }: Row): boolean =>
  (route.startsWith('GET') || Object.values(answers).every(isRefusal)) &&
  !ofClaimed.test(route) &&
  !route.includes('/klucze/:id');

const isRefusal = (answer: Answer): boolean => typeof answer === 'string' || answer >= 400;

const ofClaimed = /^\w+ .operator.wnioski.*(akceptacja|zwrot|odrzucenie|oddanie|kadr)/;

type OpenedCity = Awaited<ReturnType<typeof newCity>>;
let unchanged: OpenedCity | undefined;

async function unchangedCity(): Promise<OpenedCity> {
  unchanged ??= await newCity();
  return unchanged;
}

async function newCity() {
  const city = await testCity({ template, folder: prepared.folder });
  const app = await buildServer(city);
  const close = async (): Promise<void> => {
    await app.close();
    await city.close();
  };
  return { city, app, form: await visitorsForm(app), close };
}

/** The cookie and the token of a form, as every visitor gets them; forms themselves have tests of their own. */
async function visitorsForm(app: FastifyInstance): Promise<{ cookie: string; token: string }> {
  const browser = browse(app);
  await browser.open('/kontakt');
  const token = browser.page.forms[0]?.fields.find(([name]) => name === '_csrf')?.[1] ?? '';
  return { cookie: browser.cookies.get('km_csrf') ?? '', token };
}

/** Does what the owner could not do a second time. */
function changesMuch({ route, answers }: Row, actor: ActorName): boolean {
  const ofOwner = actor === 'family member' || actor === 'acting guardian';
  const mayAct = answers.anonymous === 'login' && !isRefusal(answers[actor]);
  return ofOwner && mayAct && route.startsWith('POST');
}

const rank = (actor: ActorName): number => (actor === 'resident' || actor === 'clerk' ? 1 : 0);

/** Whose thing the address names, and how the address then reads. */
interface Place {
  readonly owner: string;
  readonly url: string;
  /** The clerk works on it already. */
  readonly claimed?: boolean;
}

const people = {
  card: 'mieszkaniec@demo.test',
  blockedCard: 'halina.wisniewska@demo.test',
  draft: 'tomasz.gora@demo.test',
  sent: 'daniel.mbeki@demo.test',
  returned: 'ewa.szczepanska@demo.test',
  waiting: 'marek.okon@demo.test',
  accepted: 'maria.dabrowska@demo.test',
  inProduction: 'jerzy.brzeczyszczykiewicz@demo.test',
  ready: 'stanislaw.lis@demo.test',
  withPesel: 'pesel@poczta.test',
  stranger: 'obcy@poczta.test',
  due: 'nowa.wersja@poczta.test',
  blocked: 'zablokowany@poczta.test',
  notActivated: 'nieaktywny@poczta.test',
} as const;

async function placeOf(city: TestCity, row: Row): Promise<Place> {
  const pattern = row.route.replace(/^\w+ /, '');
  const key = (document: string): string => pattern.replace(':key', document);
  if (pattern.startsWith('/moje-karty/')) {
    return { owner: people.card, url: pattern.replace(':id', await cardOf(city, people.card)) };
  }
  if (pattern.startsWith('/moje-konto/urzadzenia/:id')) {
    return { owner: people.card, url: pattern.replace(':id', await deviceOf(city, people.card)) };
  }
  if (pattern.startsWith('/moje-konto/pobierz-dane/:id')) {
    return { owner: people.card, url: pattern.replace(':id', await exportOf(city, people.card)) };
  }
  if (pattern.startsWith('/moje-konto/adres-email/')) {
    return { owner: people.card, url: pattern.replace(':token', await emailLinkOf(city, people.card)) };
  }
  if (pattern.includes('/klucze/:id')) {
    return { owner: people.card, url: pattern.replace(':id', await passkeyOf(city, people.card)) };
  }
  if (pattern.startsWith('/moja-rodzina/zaproszenia/')) {
    return { owner: people.card, url: pattern.replace(':id', await askedBy(city, people.card)) };
  }
  if (pattern.startsWith('/moja-rodzina/')) {
    return { owner: people.card, url: pattern.replace(':id', await memberOf(city, people.card)) };
  }
  if (pattern.startsWith('/zaproszenia/:id')) {
    return { owner: people.draft, url: pattern.replace(':id', await invitationOf(city, people.draft)) };
  }
  if (pattern.includes('/robocze/')) {
    return { owner: people.draft, url: key('pit').replace(':id', await draftOf(city, people.draft)) };
  }
  if (pattern.includes('/poprawa')) {
    return {
      owner: people.returned,
      url: key('pit').replace(':number', await numberOf(city, people.returned)),
    };
  }
  if (pattern.startsWith('/moje-wnioski/:number')) {
    return { owner: people.sent, url: key('uczelnia').replace(':number', await numberOf(city, people.sent)) };
  }
  if (pattern.startsWith('/moje-sprawy/:number')) {
    const { number, id } = await ownCaseOf(city, people.card);
    return { owner: people.card, url: pattern.replace(':number', `${number}`).replace(':id', id) };
  }
  if (pattern.startsWith('/moje-zgody/')) {
    const code = pattern.endsWith('/wyrazenie') ? 'marketing' : 'rodo';
    return { owner: people.draft, url: pattern.replace(':code', code) };
  }
  if (pattern.startsWith('/operator/pracownicy/role/:id')) {
    return { owner: people.draft, url: pattern.replace(':id', await heldRoleOf(city)) };
  }
  if (pattern.startsWith('/operator/pracownicy/:id')) {
    return { owner: people.draft, url: pattern.replace(':id', await accountOf(city, 'urzednik@demo.test')) };
  }
  if (pattern.startsWith('/operator/ustawienia/:subject')) {
    const slug = pattern.endsWith('/:key')
      ? 'strony'
      : pattern.endsWith('/nowe')
        ? 'dzielnice'
        : 'dane-miasta';
    return {
      owner: people.draft,
      url: pattern
        .replace(':subject', slug)
        .replace(':key', 'kontakt')
        .replace(':change', '00000000-0000-7000-8000-000000000000'),
    };
  }
  if (pattern.startsWith('/operator/mieszkancy/:id')) {
    return { owner: people.draft, url: pattern.replace(':id', await personOf(city, people.blocked)) };
  }
  if (pattern.startsWith('/operator/sprawy/:number')) {
    const { number, attachmentId } = await caseOf(city, pattern.endsWith('/wznowienie'));
    return { owner: people.draft, url: pattern.replace(':number', number).replace(':id', attachmentId) };
  }
  if (pattern.startsWith('/operator/produkcja/')) {
    const { number, pointId } = await batchOf(city);
    return { owner: people.draft, url: pattern.replace(':number', number).replace(':id', pointId) };
  }
  if (pattern.startsWith('/operator/karty/')) {
    return { owner: people.draft, url: pattern.replace(':id', await cardOf(city, people.blockedCard)) };
  }
  if (pattern.startsWith('/operator/wnioski/:number')) {
    const about = pattern.endsWith('/produkcja')
      ? people.accepted
      : pattern.endsWith('/gotowosc')
        ? people.inProduction
        : pattern.endsWith('/wydanie')
          ? people.ready
          : pattern.endsWith('/pesel')
            ? people.withPesel
            : people.waiting;
    const number = pattern.endsWith('/zdjecie-karty') ? numberOfChange(city) : numberOf(city, about);
    return {
      owner: people.draft,
      url: key('zameldowanie').replace(':number', await number),
      claimed: ofClaimed.test(row.route),
    };
  }
  if (pattern.startsWith('/partner/klucze-api/')) {
    return { owner: people.draft, url: pattern.replace(':id', await keyOf(city, 'partner@demo.test')) };
  }
  const url = pattern
    .replace(':code', pattern.startsWith('/moje-wnioski') ? 'zameldowanie' : 'nie-ma')
    .replace(':token', 'nie-ma-takiego-linku')
    .replace('/obrazki/pakiety/:name', '/obrazki/pakiety/mieszkaniec.svg')
    .replace(':report', 'wnioski')
    .replace(':chart', 'statusy')
    .replace(':file', 'x')
    .replace(':id', '00000000-0000-7000-8000-000000000000')
    .replace('*', 'nie-ma.js');
  return { owner: people.draft, url };
}

async function ask(
  { app, city, form }: OpenedCity,
  row: Row,
  place: Place,
  actor: ActorName,
): Promise<Answer> {
  const browser = browse(app);
  await enter(city, browser, row, place, actor);
  const method = row.route.split(' ')[0];
  if (method === 'POST') {
    browser.cookies.set('km_csrf', form.cookie);
    await browser.post(place.url, { _csrf: form.token });
  } else {
    await browser.open(place.url, { follow: false });
  }
  const { status, location } = browser.page;
  if (status === 303 && location?.startsWith('/zgody-wymagane')) return 'due';
  return status === 303 && location?.startsWith('/zaloguj') ? 'login' : status;
}

/** Opens a session for the actor even where no login would, so that the guards are what is tested. */
async function enter(
  city: TestCity,
  browser: Browser,
  row: Row,
  place: Place,
  actor: ActorName,
): Promise<void> {
  const as = async (email: string): Promise<void> =>
    signIn(city, browser, { accountId: await accountOf(city, email) });
  switch (actor) {
    case 'anonymous':
      return;
    case 'not activated':
      return as(people.notActivated);
    case 'resident':
      return as(place.owner);
    case 'another resident':
      return as(people.stranger);
    case 'family member':
      await looksAfter(city, await residentOf(city, people.stranger), await residentOf(city, place.owner));
      return as(place.owner);
    case 'acting guardian':
    case 'former guardian': {
      const [guardian, member] = [
        await residentOf(city, people.stranger),
        await residentOf(city, place.owner),
      ];
      await looksAfter(city, guardian, member);
      await as(people.stranger);
      await actAs(city, browser, member);
      return actor === 'former guardian' ? endFamilyOf(city, people.stranger) : undefined;
    }
    case 'guardian of another':
      await as(people.stranger);
      return actAs(city, browser, await addChild(city, await residentOf(city, people.stranger)));
    case 'consents due': {
      await as(people.due);
      const token = browser.cookies.get('km_sesja') ?? '';
      return city.transact((tx) => markConsentsDue(tx, token));
    }
    case 'blocked':
      return as(people.blocked);
    case 'partner':
      return as('partner@demo.test');
    case 'clerk': {
      const clerk = await newClerk(city, 'Krystyna', (row.needs ?? permissions).slice(0, 1));
      await signIn(city, browser, clerk);
      const number = Number(/\d+/.exec(place.url)?.[0]);
      if (place.claimed) await city.transact((tx) => claimApplication(tx, clerk, number));
      return;
    }
    case 'clerk without the permission': {
      const others = permissions.filter((permission) => !row.needs?.includes(permission));
      return signIn(city, browser, await newClerk(city, 'Krystyna', others));
    }
  }
}

/** As the switch leaves it in the session, and nothing takes it back. */
async function actAs(city: TestCity, browser: Browser, { personId }: { personId: string }): Promise<void> {
  const token = browser.cookies.get('km_sesja') ?? '';
  const session = (await findSession(city.db, token, city.clock())) as Session;
  await city.transact((tx) => setActingFor(tx, session, personId));
}

async function endFamilyOf(city: TestCity, email: string): Promise<void> {
  const { personId } = await residentOf(city, email);
  await city.db
    .updateTable('family_members')
    .set({ ended_at: city.clock(), ended_as: 'removed' })
    .where('guardian_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
}

async function residentOf(city: TestCity, email: string): Promise<Resident> {
  return (await findResident(city.db, await accountOf(city, email), '127.0.0.1')) as Resident;
}

async function accountOf(city: TestCity, email: string): Promise<string> {
  const { id } = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}

/** The role of a clerk. */
async function heldRoleOf(city: TestCity): Promise<string> {
  const { role_id } = await city.db
    .selectFrom('staff_roles')
    .select('role_id')
    .where('account_id', '=', await accountOf(city, 'urzednik@demo.test'))
    .executeTakeFirstOrThrow();
  return role_id;
}

async function applicationOf(city: TestCity, email: string, draft: boolean) {
  return city.db
    .selectFrom('applications')
    .select(['id', 'number'])
    .where('applicant_account', '=', await accountOf(city, email))
    .where('status', draft ? '=' : '<>', 'draft')
    .executeTakeFirstOrThrow();
}

const draftOf = async (city: TestCity, email: string) => (await applicationOf(city, email, true)).id;
const numberOf = async (city: TestCity, email: string) =>
  String((await applicationOf(city, email, false)).number);

/** About a card that its holder has. */
async function numberOfChange(city: TestCity): Promise<string> {
  const { number } = await city.db
    .selectFrom('applications')
    .select('number')
    .where('kind', '=', 'change')
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow();
  return String(number);
}

/** One that is still with the print house, and where its cards go. */
async function batchOf(city: TestCity): Promise<{ number: string; pointId: string }> {
  const { number, point_id } = await city.db
    .selectFrom('production_items')
    .innerJoin('production_batches', 'production_batches.id', 'batch_id')
    .select(['production_batches.number', 'production_items.point_id'])
    .where('delivered_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { number: String(number), pointId: point_id ?? '' };
}

/** A closed one, or an open one that has a picture or a PDF in it. */
async function caseOf(city: TestCity, closed: boolean) {
  const { number, attachmentId } = await city.db
    .selectFrom('cases')
    .innerJoin('case_messages', 'case_messages.case_id', 'cases.id')
    .leftJoin('case_attachments', 'case_attachments.message_id', 'case_messages.id')
    .select(['cases.number', 'case_attachments.id as attachmentId'])
    .where('cases.closed_at', closed ? 'is not' : 'is', null)
    .orderBy('case_attachments.id', (order) => order.asc().nullsLast())
    .limit(1)
    .executeTakeFirstOrThrow();
  return { number: String(number), attachmentId: attachmentId ?? '' };
}

async function cardOf(city: TestCity, email: string): Promise<string> {
  const { personId } = await residentOf(city, email);
  const { id } = await city.db
    .selectFrom('cards')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return id;
}

/** A case with a picture in it. */
async function ownCaseOf(city: TestCity, email: string): Promise<{ number: number; id: string }> {
  const resident = await residentOf(city, email);
  const picture = { name: 'zdjęcie.jpg', bytes: fixture('photo-phone.jpg'), tooLarge: false };
  const prepared = await prepareAttachments(city.files, resident.personId, [picture], false);
  if (!prepared.ok) throw new Error('A fixture is not what it was.');
  const number = await openedCase(city, resident, { attachments: prepared.value });
  const found = await findOwnCase(city.db, resident, number, 1);
  return { number, id: found?.messages[0]?.attachments[0]?.id ?? '' };
}

async function passkeyOf(city: TestCity, email: string): Promise<string> {
  const { id } = await city.db
    .insertInto('passkeys')
    .values({
      account_id: await accountOf(city, email),
      credential_id: 'klucz',
      public_key: Buffer.alloc(1),
      counter: 0,
      transports: [],
      name: 'Telefon',
      created_at: city.clock(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function memberOf(city: TestCity, email: string): Promise<string> {
  const family = await familyOf(city.db, await residentOf(city, email));
  const child = family.find(({ relation }) => relation === 'child');
  if (!child) throw new Error(`${email} looks after no child.`);
  return child.id;
}

async function askedBy(city: TestCity, email: string): Promise<string> {
  const [invitation] = await sentInvitations(city.db, await residentOf(city, email), city.clock());
  if (!invitation) throw new Error(`${email} has asked nobody.`);
  return invitation.id;
}

/** From somebody who has nothing else to do with the matrix. */
async function invitationOf(city: TestCity, email: string): Promise<string> {
  const guardian = await residentOf(city, people.waiting);
  const spouse = {
    firstName: 'Ewa',
    lastName: 'Zieba',
    birthDate: '1990-01-02',
    relation: 'spouse',
  } as const;
  await city.transact((tx) => addMember(tx, guardian, { ...spouse, email }, [], 'pl'));
  const [invitation] = await ownInvitations(city.db, await residentOf(city, email), city.clock());
  if (!invitation) throw new Error(`${email} was not asked.`);
  return invitation.id;
}

async function prepareDraft(city: TestCity, email: string): Promise<void> {
  const resident = await residentOf(city, email);
  const photo = await preparePhoto(city.files, resident, fixture('photo-phone.jpg'));
  const pit = await prepareDocument(city.files, resident, {
    name: 'pit.pdf',
    bytes: fixture('proof-cairo.pdf'),
  });
  if (!photo.ok || !pit.ok) throw new Error('A fixture is not what it was.');
  await city.transact(async (tx) => {
    const started = await startDraft(tx, resident, 'podatek', extensionWindow);
    if (!started.ok) throw new Error(started.reason);
    await saveAnswers(tx, city.keys, resident, started.draftId, { firstName: 'Tomasz' });
    await setPhoto(tx, city.files, resident, started.draftId, photo.value);
    await setDocument(tx, city.files, resident, started.draftId, 'pit', pit.value);
  });
}

/** A phone that is logged in, too. */
async function deviceOf(city: TestCity, email: string): Promise<string> {
  const accountId = await accountOf(city, email);
  await city.transact((tx) => openSession(tx, accountId, { ip: '127.0.0.1', userAgent: 'telefon' }));
  const { id } = await city.db
    .selectFrom('sessions')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return id;
}

/** The data of somebody, ready to be downloaded. */
async function exportOf(city: TestCity, email: string): Promise<string> {
  const { personId } = await residentOf(city, email);
  const { id } = await city.db
    .insertInto('data_exports')
    .values({ person_id: personId, requested_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await buildExport(city, () => '', id);
  return id;
}

/** A new address that is asked for, and the token of the link in its mailbox. */
async function emailLinkOf(city: TestCity, email: string): Promise<string> {
  const accountId = await accountOf(city, email);
  const mailbox = 'nowy@poczta.test';
  await city.db
    .insertInto('email_changes')
    .values({ account_id: accountId, email: mailbox, requested_at: city.clock() })
    .execute();
  return city.transact((tx) => issueToken(tx, accountId, 'email-change', { mailbox }));
}

/** An application returned with a remark on every part, so that every step of its form is open. */
async function prepareReturned(city: TestCity, email: string): Promise<void> {
  const number = Number(await numberOf(city, email));
  const clerk = (await findClerk(
    city.db,
    await accountOf(city, 'kierownik@demo.test'),
    null,
  )) as ClerkWho<'decide'>;
  await city.transact(async (tx) => {
    const claimed = await claimApplication(tx, clerk, number);
    if (!claimed.ok) throw new Error(claimed.reason);
    const parts = partsOf(claimed.application.definition);
    await returnApplication(tx, clerk, number, new Map(parts.map((part) => [part, 'Popraw.'])));
  });
}

async function preparePesel(city: TestCity): Promise<void> {
  const resident = await activeResident(city, { email: people.withPesel });
  const answers = { birthDate: '1985-04-18', pesel: '85041800037' };
  await sendApplication(city, resident, 'zameldowanie', { answers });
}

async function prepareStrangers(city: TestCity): Promise<void> {
  await activeResident(city, { email: people.stranger });
  await registered(city, { email: people.notActivated });
  await prepareDue(city);
  const { accountId } = await activeResident(city, { email: people.blocked });
  await city.db
    .insertInto('account_suspensions')
    .values({ account_id: accountId, at: city.clock(), reason: 'test' })
    .execute();
}

/** Somebody whose acceptance of the terms is withdrawn: the next login asks for it. */
async function prepareDue(city: TestCity): Promise<void> {
  const { personId } = await activeResident(city, { email: people.due });
  const terms = await heldConsent(city.db, personId, 'regulamin', city.clock());
  if (!terms) throw new Error('There are no terms.');
  await city.transact((tx) => recordActs(tx, system, [terms], { personId, granted: false }));
}

async function personOf(city: TestCity, email: string): Promise<string> {
  const { id } = await city.db
    .selectFrom('people')
    .select('id')
    .where('account_id', '=', await accountOf(city, email))
    .executeTakeFirstOrThrow();
  return id;
}

async function keyOf(city: TestCity, email: string): Promise<string> {
  const today = dayOf(city.clock());
  const manager = (await findShop(city.db, await accountOf(city, email), null, today)) as ShopManager;
  const [branch] = await openBranches(city.db, manager);
  const wanted = { name: `Kasa ${randomUUID()}`, branchId: branch?.id ?? '' };
  const made = await city.transact((tx) => createKey(tx, manager, wanted));
  if (!made.ok) throw new Error(made.reason);
  const [key] = await keysOf(city.db, manager);
  return key?.id as string;
}
