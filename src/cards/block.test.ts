import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { system } from '../events/actor.ts';
import type { Resident } from '../people/resident.ts';
import { blockCard, decideBlock } from './block.ts';
import { issueCard } from './issue.ts';
import { blocksOf, findOwnCard, ownCards } from './reads.ts';
import { unblockCard } from './unblock.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

const anyApplication = '0190a6b2-0000-7000-8000-000000000000';

async function issue(resident: Resident, sides: { virtual: boolean; physical: boolean }) {
  const { cardNumber } = await city.settings();
  return city.transact((tx) =>
    issueCard(
      tx,
      system,
      cardNumber,
      {
        personId: resident.personId,
        applicationId: anyApplication,
        firstName: 'Anna',
        lastName: 'Nowak',
        photoFileId: null,
        ...sides,
      },
      sides.virtual ? 'at-once' : 'at-hand-over',
    ),
  );
}

async function cardholder() {
  const resident = await newResident(city);
  const { id } = await issue(resident, { virtual: true, physical: false });
  const block = () => city.transact((tx) => blockCard(tx, resident, id));
  const status = async () => (await findOwnCard(city.db, resident, id))?.status;
  return { resident, id, block, status };
}

test('blocks at once and one time, even by two hands', async () => {
  const { block, status, id, resident } = await cardholder();
  const blocked = await Promise.all([block(), block()]);
  expect(blocked.filter(({ ok }) => ok)).toHaveLength(1);
  expect(blocked.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-blocked' });
  expect(await status()).toBe('blocked');
  const events = await city.db.selectFrom('events').select('kind').where('card_id', '=', id).execute();
  expect(events.filter(({ kind }) => kind === 'card.blocked')).toHaveLength(1);
  expect(events.some(({ kind }) => kind === 'card.activated')).toBe(true);
  expect(await ownCards(city.db, resident)).toHaveLength(1);
});

test('is lifted by another clerk than the one whose card it is', async () => {
  const { resident, block, id } = await cardholder();
  await block();
  const clerk = await newClerk(city);
  const own = { ...clerk, accountId: resident.accountId };
  const unblock = (who: typeof clerk) => city.transact((tx) => unblockCard(tx, who, id, 'Znaleziono kartę'));
  expect(await unblock(own)).toEqual({ ok: false, reason: 'own' });
  expect(await unblock(clerk)).toEqual({ ok: true });
});

test('only an active card needs it', () => {
  expect(decideBlock('active')).toEqual({ ok: true });
  for (const status of ['pending', 'replaced', 'invalid'] as const) {
    expect(decideBlock(status)).toEqual({ ok: false, reason: 'not-active' });
  }
});

test("does not find a stranger's card", async () => {
  const { id, status } = await cardholder();
  const stranger = await newResident(city);
  expect(await city.transact((tx) => blockCard(tx, stranger, id))).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await status()).toBe('active');
});

test('a clerk unblocks it, and the block keeps who, when and why', async () => {
  const { id, block, status, resident } = await cardholder();
  const clerk = await newClerk(city);
  const unblock = () => city.transact((tx) => unblockCard(tx, clerk, id, 'Karta się odnalazła'));
  expect(await unblock()).toEqual({ ok: false, reason: 'not-blocked' });
  await block();
  expect(await unblock()).toEqual({ ok: true });
  expect(await status()).toBe('active');
  const card = await findOwnCard(city.db, resident, id);
  expect(card && (await blocksOf(city.db, card))).toMatchObject([
    { by: 'resident', liftReason: 'Karta się odnalazła' },
  ]);
  expect(await block()).toEqual({ ok: true });
});

test('a card put in force replaces the one before; one person has one card in force', async () => {
  const { resident, block } = await cardholder();
  await block();
  await issue(resident, { virtual: true, physical: true });
  const cards = await ownCards(city.db, resident);
  expect(cards.map(({ status }) => status)).toEqual(['active', 'replaced']);
  await issue(resident, { virtual: false, physical: true });
  expect((await ownCards(city.db, resident)).map(({ status }) => status)).toEqual([
    'pending',
    'active',
    'replaced',
  ]);
});
