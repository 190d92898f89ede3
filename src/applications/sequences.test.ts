import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, extensionWindow, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { everyPoint } from '../../test/decisions.ts';
import { blockCard } from '../cards/block.ts';
import { type CardStatus, cardTransitions } from '../cards/card.ts';
import { ownCards } from '../cards/reads.ts';
import { unblockCard } from '../cards/unblock.ts';
import { openCollectionPoints } from '../city/collection-points.ts';
import { duplicateReasons } from '../city/duplicate-reasons.ts';
import type { ActorKind } from '../events/actor.ts';
import { entitlementsOf } from '../packages/reads.ts';
import type { Resident } from '../people/resident.ts';
import { addDays, dayOf, days } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { acceptApplication } from './accept.ts';
import { cancelApplication } from './cancel.ts';
import { claimApplication } from './claim.ts';
import type { ApplicationKind, Definition } from './definition.ts';
import { expireCards } from './expire-cards.ts';
import { handOver, makeReady, sendToProduction } from './produce.ts';
import { rejectApplication } from './reject.ts';
import { returnApplication } from './return.ts';
import { chooseCollectionPoint, saveAnswers } from './save.ts';
import { startDraft } from './start.ts';
import { type ApplicationStatus, isDecided, mayBecome } from './status.ts';
import { submitApplication } from './submit.ts';

let city: TestCity;
let clerk: AbleClerk;
let pointId: string;
let reasonId: string;

beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  pointId = (await openCollectionPoints(city.db))[0]?.id ?? '';
  reasonId = (await duplicateReasons(city.db))[0]?.id ?? '';
  await city.transact(addTypes);
});
afterAll(() => city.close());

/** As short as a form can be, so that a sequence is made of decisions and not of typing. */
const types: Record<string, { kind: ApplicationKind } & Partial<Definition>> = {
  'n-telefon': { kind: 'issue', virtual: true, packageCode: 'mieszkaniec' },
  'n-plastik': { kind: 'issue', physical: true, packageCode: 'student' },
  'n-oba': { kind: 'issue', virtual: true, physical: true },
  'n-plastikowa': { kind: 'plastic', physical: true },
  'n-duplikat': {
    kind: 'duplicate',
    physical: true,
    fields: [{ key: 'reason', kind: 'duplicate-reason', required: true }],
  },
  'n-zmiana': { kind: 'change' },
  'n-dluzej': { kind: 'extension', packageCode: 'mieszkaniec' },
  'n-dluzej-student': { kind: 'extension', packageCode: 'student' },
  'n-pakiet': { kind: 'package', packageCode: 'podatnik' },
  'n-pakiet-student': { kind: 'package', packageCode: 'student' },
};

async function addTypes(tx: Tx): Promise<void> {
  const text = { pl: 'Wniosek' };
  const names: Definition['fields'] = [
    { key: 'firstName', kind: 'first-name', required: true },
    { key: 'lastName', kind: 'last-name', required: true },
  ];
  for (const [code, { kind, ...own }] of Object.entries(types)) {
    const definition: Definition = {
      title: text,
      summary: text,
      criterion: text,
      packageCode: null,
      fields: kind === 'issue' || kind === 'change' ? names : [],
      photo: 'none',
      documents: [],
      virtual: false,
      physical: false,
      ward: false,
      consents: [],
      decisionDays: 5,
      ...own,
    };
    const { id } = await tx.db
      .insertInto('application_types')
      .values({ code, kind, position: 100 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('application_type_versions')
      .values({ type_id: id, version: 1, definition: JSON.stringify(definition), effective_from: tx.now })
      .execute();
  }
}

type Action = (resident: Resident) => Promise<unknown>;

/** What a resident, a clerk and the clock can do; what is refused changes nothing. */
const actions: Record<string, Action> = {
  ...Object.fromEntries(Object.keys(types).map((code) => [code, (resident) => send(resident, code)])),
  cancel: (resident) =>
    onEach(resident, (number) => city.transact((tx) => cancelApplication(tx, resident, number)), 1),
  accept: (resident) => decide(resident, (tx, number, today) => accept(tx, number, addDays(today, 200))),
  'accept with a short proof': (resident) =>
    decide(resident, (tx, number, today) => accept(tx, number, addDays(today, 3))),
  reject: (resident) => decide(resident, (tx, number) => rejectApplication(tx, clerk, number, 'Nie')),
  return: (resident) =>
    decide(resident, (tx, number) =>
      returnApplication(tx, clerk, number, new Map([['collection-point', 'Inny punkt'] as const])),
    ),
  'send again': (resident) => sendAgain(resident),
  produce: (resident) =>
    onEach(resident, (number) => city.transact((tx) => sendToProduction(tx, clerk, number))),
  'make ready': (resident) =>
    onEach(resident, (number) => city.transact((tx) => makeReady(tx, clerk, number))),
  'hand over': (resident) => onEach(resident, (number) => city.transact((tx) => handOver(tx, clerk, number))),
  block: async (resident) => {
    for (const { id } of await ownCards(city.db, resident)) {
      await city.transact((tx) => blockCard(tx, resident, id));
    }
  },
  unblock: async (resident) => {
    for (const { id } of await ownCards(city.db, resident)) {
      await city.transact((tx) => unblockCard(tx, clerk, id, 'Znaleziona'));
    }
  },
  'a week': async () => city.wait(days(7)),
  'two months': async () => city.wait(days(61)),
  'three years': async () => city.wait(days(1080)),
  night: () => city.transact((tx) => expireCards(tx, extensionWindow.after, undefined)),
};

async function send(resident: Resident, code: string): Promise<void> {
  const started = await city.transact((tx) => startDraft(tx, resident, code, extensionWindow));
  if (!started.ok) return;
  const { draftId } = started;
  await city.transact(async (tx) => {
    await chooseCollectionPoint(tx, resident, draftId, pointId);
    await saveAnswers(tx, city.keys, resident, draftId, {
      reason: reasonId,
      lastName: 'Nowak-Lis',
    });
  });
  const sent = await city.transact((tx) => submitApplication(tx, resident, draftId, [], extensionWindow));
  if (sent.ok || sent.reason !== 'incomplete') return;
  throw new Error(`Incomplete: ${JSON.stringify(sent.errors)}`);
}

async function sendAgain(resident: Resident): Promise<void> {
  for (const { id } of await applicationsOf(resident)) {
    await city.transact((tx) => submitApplication(tx, resident, id, [], extensionWindow));
  }
}

async function accept(tx: Tx, number: number, proofUntil: string) {
  const { cardNumber } = await city.settings();
  return acceptApplication(tx, clerk, number, cardNumber, proofUntil, everyPoint);
}

function decide(
  resident: Resident,
  decision: (tx: Tx, number: number, today: string) => Promise<unknown>,
): Promise<void> {
  return onEach(
    resident,
    async (number) => {
      await city.transact((tx) => claimApplication(tx, clerk, number));
      await city.transact((tx) => decision(tx, number, dayOf(tx.now)));
    },
    1,
  );
}

/** On the newest ones first; `most` of them. */
async function onEach(
  resident: Resident,
  act: (number: number) => Promise<unknown>,
  most = 5,
): Promise<void> {
  const sent = (await applicationsOf(resident)).filter(
    ({ status }) => !['draft', 'completed'].includes(status),
  );
  for (const { number } of sent.slice(0, most)) if (number) await act(number);
}

function applicationsOf(resident: Resident) {
  return city.db
    .selectFrom('applications')
    .selectAll()
    .where('person_id', '=', resident.personId)
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

interface Seen {
  readonly cards: ReadonlyMap<string, CardStatus>;
  readonly decided: ReadonlyMap<string, string>;
  readonly until: ReadonlyMap<string, string>;
}

async function look(resident: Resident): Promise<Seen> {
  const [cards, applications, held] = await Promise.all([
    ownCards(city.db, resident),
    applicationsOf(resident),
    entitlementsOf(city.db, resident.personId),
  ]);
  return {
    cards: new Map(cards.map((card) => [card.number, card.status])),
    decided: new Map(
      applications
        .filter(({ status }) => isDecided(status as ApplicationStatus))
        .map(({ id, status: _status, card_id: _card, files_due_on: _due, ...content }) => [
          id,
          JSON.stringify(content),
        ]),
    ),
    until: new Map(held.map((each) => [each.package.code, each.validUntil])),
  };
}

async function checkInvariants(resident: Resident, before: Seen): Promise<Seen> {
  const after = await look(resident);
  const inForce = [...after.cards.values()].filter((status) => status === 'active');
  expect(inForce.length, 'cards in force').toBeLessThanOrEqual(1);
  for (const [number, was] of before.cards) {
    const is = after.cards.get(number) as CardStatus;
    expect(is === was || reachable(was).has(is), `${number}: ${was} → ${is}`).toBe(true);
  }
  for (const [id, content] of before.decided) expect(after.decided.get(id)).toBe(content);
  for (const [code, until] of before.until) {
    expect((after.until.get(code) ?? '') >= until, `${code} until ${until}`).toBe(true);
  }
  return after;
}

/** One action may take several steps: a week passes, a night comes. */
function reachable(from: CardStatus, seen = new Set<CardStatus>()): Set<CardStatus> {
  for (const to of Object.keys(cardTransitions[from]) as CardStatus[]) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachable(to, seen);
  }
  return seen;
}

/** What is only ever added to tells at the end of everything that happened on the way. */
async function checkRecords(resident: Resident): Promise<void> {
  await checkHistories(resident);
  await checkGrants(resident);
}

/** "Status wniosku" tells a way through the table, each step by somebody who may take it. */
async function checkHistories(resident: Resident): Promise<void> {
  const rows = await city.db
    .selectFrom('application_statuses')
    .innerJoin('applications', 'applications.id', 'application_id')
    .select(['application_id', 'application_statuses.status', 'actor_kind', 'applications.status as now'])
    .where('person_id', '=', resident.personId)
    .orderBy('application_statuses.id')
    .execute();
  for (const history of Map.groupBy(rows, (row) => row.application_id).values()) {
    let status: ApplicationStatus = 'draft';
    for (const step of history) {
      const to = step.status as ApplicationStatus;
      expect(mayBecome(status, to, step.actor_kind as ActorKind), `${status} → ${to}`).toBe(true);
      status = to;
    }
    expect(history.at(-1)?.now).toBe(status);
  }
}

/** Of one package no two grants share a day. */
async function checkGrants(resident: Resident): Promise<void> {
  const grants = await city.db
    .selectFrom('entitlements')
    .select(['package_id', 'valid_from', 'valid_until'])
    .where('person_id', '=', resident.personId)
    .orderBy('valid_from')
    .execute();
  for (const ofPackage of Map.groupBy(grants, (grant) => grant.package_id).values()) {
    ofPackage.forEach((grant, index) => {
      const next = ofPackage[index + 1];
      if (next) expect(next.valid_from > grant.valid_until).toBe(true);
    });
  }
}

const anAction = fc.constantFrom(...Object.keys(actions));

const plasticReady = ['n-telefon', 'accept', 'n-plastikowa', 'accept', 'produce', 'make ready'];
const plasticInHand = ['n-plastik', 'accept', 'produce', 'make ready', 'hand over'];

/** Most runs begin with a card, so that there is something to lose. What they reach, cards newest first. */
const beginnings: [string[], CardStatus[], ApplicationKind[]][] = [
  [[], [], []],
  [['n-telefon', 'accept'], ['active'], ['issue']],
  [plasticReady, ['pending', 'active'], ['issue']],
  [
    [...plasticReady, 'hand over'],
    ['active', 'replaced'],
    ['issue', 'plastic'],
  ],
  [plasticInHand, ['active'], ['issue']],
  [
    [...plasticInHand, 'block', 'n-duplikat', 'accept', 'produce', 'make ready', 'hand over', 'unblock'],
    ['active', 'blocked'],
    ['issue', 'duplicate'],
  ],
  [
    ['n-telefon', 'accept', 'n-zmiana', 'accept', 'n-pakiet', 'accept'],
    ['active'],
    ['issue', 'change', 'package'],
  ],
  [['n-telefon', 'accept', 'three years', 'n-dluzej', 'accept'], ['active'], ['issue', 'extension']],
  [['n-telefon', 'accept', 'three years', 'two months', 'night'], ['invalid'], ['issue']],
];

test.each(beginnings)('%j', async (sequence, cards, completed) => {
  const resident = await newResident(city);
  for (const name of sequence) await actions[name]?.(resident);
  expect((await ownCards(city.db, resident)).map(({ status }) => status)).toEqual(cards);
  const done = (await applicationsOf(resident)).filter(({ status }) => status === 'completed');
  expect(done.map(({ kind }) => kind).reverse()).toEqual(completed);
});

const aBeginning = fc.constantFrom(...beginnings.map(([sequence]) => sequence));

test('no sequence of what resident, clerk and clock do reaches a state that must not be', async () => {
  await fc.assert(
    fc.asyncProperty(
      aBeginning,
      fc.array(anAction, { minLength: 5, maxLength: 25 }),
      async (beginning, sequence) => {
        const resident = await newResident(city);
        let seen = await look(resident);
        for (const name of [...beginning, ...sequence]) {
          await actions[name]?.(resident);
          seen = await checkInvariants(resident, seen);
        }
        await checkRecords(resident);
      },
    ),
    { numRuns: 50 },
  );
}, 120_000);

test('nor does any that happen at the same moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      aBeginning,
      fc.array(fc.tuple(anAction, anAction, anAction), { minLength: 3, maxLength: 8 }),
      async (beginning, moments) => {
        const resident = await newResident(city);
        for (const name of beginning) await actions[name]?.(resident);
        let seen = await look(resident);
        for (const together of moments) {
          await Promise.all(together.map((name) => actions[name]?.(resident)));
          seen = await checkInvariants(resident, seen);
        }
        await checkRecords(resident);
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);
