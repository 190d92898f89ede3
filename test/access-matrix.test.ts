import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimApplication } from '../src/applications/claim.ts';
import { partsOf } from '../src/applications/definition.ts';
import { returnApplication } from '../src/applications/return.ts';
import { saveAnswers } from '../src/applications/save.ts';
import { prepareDocument, setDocument } from '../src/applications/set-document.ts';
import { preparePhoto, setPhoto } from '../src/applications/set-photo.ts';
import { startDraft } from '../src/applications/start.ts';
import { seedDemo } from '../src/demo/seed.ts';
import { findResident, type Resident } from '../src/people/resident.ts';
import { buildServer } from '../src/server.ts';
import { type ClerkWho, findClerk } from '../src/staff/clerk.ts';
import { permissions } from '../src/staff/permission.ts';
import { type ActorName, type Answer, actors, matrix, type Row } from './access-matrix.ts';
import { newClerk } from './accounts.ts';
import { fixture } from './applications.ts';
import { type TestCity, testCity } from './city.ts';
import { type Browser, browse } from './client.ts';
import { activeResident, registered, signIn } from './residents.ts';

/** The demo city with one thing for every parameter of every route, copied for each route that changes it. */
let prepared: TestCity;
let template: string;

beforeAll(async () => {
  prepared = await testCity();
  await seedDemo(prepared, prepared.quietlyAt);
  await prepareDraft(prepared, 'tomasz.gora@demo.test');
  await prepareReturned(prepared, 'ewa.szczepanska@demo.test');
  await prepareStrangers(prepared);
  template = new URL(prepared.databaseUrl).pathname.slice(1);
  await prepared.closeDatabase();
});
afterAll(() => prepared.close());

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
    const city = await testCity({ template, folder: prepared.folder });
    const app = await buildServer(city);
    try {
      const place = await placeOf(city, row);
      const answers: Partial<Record<ActorName, Answer>> = {};
      // The owner comes last: whoever else may not even look cannot have changed anything before.
      for (const actor of [...actors].sort((a, b) => rank(a) - rank(b))) {
        answers[actor] = await ask(app, city, row, place, actor);
      }
      expect(answers, route).toEqual(row.answers);
    } finally {
      await app.close();
      await city.close();
    }
  });
});

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
  stranger: 'obcy@poczta.test',
  blocked: 'zablokowany@poczta.test',
  notActivated: 'nieaktywny@poczta.test',
} as const;

async function placeOf(city: TestCity, row: Row): Promise<Place> {
  const pattern = row.route.replace(/^\w+ /, '');
  const key = (document: string): string => pattern.replace(':key', document);
  if (pattern.startsWith('/moje-karty/')) {
    return { owner: people.card, url: pattern.replace(':id', await cardOf(city, people.card)) };
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
          : people.waiting;
    return {
      owner: people.draft,
      url: key('zameldowanie').replace(':number', await numberOf(city, about)),
      claimed: /akceptacja|zwrot|odrzucenie|oddanie/.test(pattern),
    };
  }
  const url = pattern
    .replace(':code', pattern.startsWith('/moje-wnioski') ? 'zameldowanie' : 'nie-ma')
    .replace(':token', 'nie-ma-takiego-linku')
    .replace('/obrazki/pakiety/:name', '/obrazki/pakiety/mieszkaniec.svg')
    .replace(':file', 'x')
    .replace(':id', '00000000-0000-7000-8000-000000000000')
    .replace('*', 'nie-ma.js');
  return { owner: people.draft, url };
}

async function ask(
  app: FastifyInstance,
  city: TestCity,
  row: Row,
  place: Place,
  actor: ActorName,
): Promise<Answer> {
  const browser = browse(app);
  await enter(city, browser, row, place, actor);
  const method = row.route.split(' ')[0];
  if (method === 'POST') {
    await browser.open('/kontakt');
    const token = browser.page.forms[0]?.fields.find(([name]) => name === '_csrf')?.[1] ?? '';
    await browser.post(place.url, { _csrf: token });
  } else {
    await browser.open(place.url, { follow: false });
  }
  const { status, location } = browser.page;
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

async function cardOf(city: TestCity, email: string): Promise<string> {
  const { personId } = await residentOf(city, email);
  const { id } = await city.db
    .selectFrom('cards')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return id;
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
    const started = await startDraft(tx, resident, 'podatek');
    if (!started.ok) throw new Error(started.reason);
    await saveAnswers(tx, resident, started.draftId, { firstName: 'Tomasz' });
    await setPhoto(tx, city.files, resident, started.draftId, photo.value);
    await setDocument(tx, city.files, resident, started.draftId, 'pit', pit.value);
  });
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

async function prepareStrangers(city: TestCity): Promise<void> {
  await activeResident(city, { email: people.stranger });
  await registered(city, { email: people.notActivated });
  const { accountId } = await activeResident(city, { email: people.blocked });
  await city.db
    .insertInto('account_suspensions')
    .values({ account_id: accountId, at: city.clock(), reason: 'test' })
    .execute();
}
