import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { applyAndAccept, cardHolder, produceAndHandOver } from '../../test/decisions.ts';
import { blockCard } from '../cards/block.ts';
import type { Card } from '../cards/card.ts';
import { invalidateCard } from '../cards/invalidate.ts';
import { ownCards, successorOf } from '../cards/reads.ts';
import { unblockCard } from '../cards/unblock.ts';
import { system } from '../events/actor.ts';
import type { Resident } from '../people/resident.ts';
import { handOver, makeReady, sendToProduction } from './produce.ts';

let city: TestCity;
let clerk: Awaited<ReturnType<typeof newClerk>>;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function accepted(typeCode: string) {
  const resident = await newResident(city);
  return { resident, ...(await applyAndAccept(city, clerk, resident, typeCode)) };
}

test('a plastic card goes through production step by step, each once, and works when handed over', async () => {
  const { resident, number } = await accepted('podatek');
  const step = (verb: typeof makeReady | typeof handOver) => city.transact((tx) => verb(tx, clerk, number));
  expect(await step(makeReady)).toEqual({ ok: false, reason: 'not-yet' });
  expect(await step(handOver)).toEqual({ ok: false, reason: 'not-yet' });
  expect(await step(sendToProduction)).toEqual({ ok: true });
  expect(await step(sendToProduction)).toEqual({ ok: false, reason: 'already-done' });
  expect(await step(makeReady)).toEqual({ ok: true });
  expect((await ownCards(city.db, resident))[0]?.status).toBe('pending');
  const handed = await Promise.all([step(handOver), step(handOver)]);
  expect(handed.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await ownCards(city.db, resident))[0]?.status).toBe('active');
});

test('a card that was blocked meanwhile is not handed over', async () => {
  const { resident, number } = await accepted('podatek');
  const step = (verb: typeof makeReady | typeof handOver) => city.transact((tx) => verb(tx, clerk, number));
  await step(sendToProduction);
  await step(makeReady);
  const cardId = (await ownCards(city.db, resident))[0]?.id ?? '';
  await city.db
    .insertInto('card_blocks')
    .values({ card_id: cardId, at: city.clock(), actor_kind: 'resident' })
    .execute();
  expect(await step(handOver)).toEqual({ ok: false, reason: 'blocked', cardId });
  expect((await ownCards(city.db, resident))[0]?.status).toBe('blocked');
  await city.transact((tx) => unblockCard(tx, clerk, cardId, 'Pomyłka'));
  expect(await step(handOver)).toEqual({ ok: true });
});

test('a virtual card has nothing to produce', async () => {
  const { number } = await accepted('zameldowanie');
  expect(await city.transact((tx) => sendToProduction(tx, clerk, number))).toEqual({
    ok: false,
    reason: 'not-found',
  });
});

test('a plastic card has a new number; the virtual one works until the hand-over, then it is replaced', async () => {
  const resident = await cardHolder(city, clerk);
  const [old] = await ownCards(city.db, resident);
  const { number, cardNumber } = await applyAndAccept(city, clerk, resident, 'plastikowa');
  expect(cardNumber).not.toBe(old?.number);
  expect(await statuses(resident)).toEqual([
    [cardNumber, 'pending'],
    [old?.number, 'active'],
  ]);
  await produceAndHandOver(city, clerk, number);
  const [card] = await ownCards(city.db, resident);
  expect(card).toMatchObject({ physical: true, virtual: true, photoFileId: old?.photoFileId });
  expect(await statuses(resident)).toEqual([
    [cardNumber, 'active'],
    [old?.number, 'replaced'],
  ]);
  expect((await successorOf(city.db, old as Card))?.number).toBe(cardNumber);
});

describe('a duplicate', () => {
  test('blocks the old card for good when it is handed over, and nobody unblocks it', async () => {
    const resident = await cardHolder(city, clerk, 'plastic');
    const [old] = await ownCards(city.db, resident);
    const { number, cardNumber } = await applyAndAccept(city, clerk, resident, 'duplikat');
    expect(await statuses(resident)).toEqual([
      [cardNumber, 'pending'],
      [old?.number, 'active'],
    ]);
    await produceAndHandOver(city, clerk, number);
    expect(await statuses(resident)).toEqual([
      [cardNumber, 'active'],
      [old?.number, 'blocked'],
    ]);
    const [card, before] = await ownCards(city.db, resident);
    expect(before).toMatchObject({ id: old?.id, ended: true });
    expect(card).toMatchObject({ firstName: 'Anna', physical: true, virtual: false });
    expect(await city.transact((tx) => unblockCard(tx, clerk, old?.id ?? '', 'Odnalazła się'))).toEqual({
      ok: false,
      reason: 'not-blocked',
    });
    expect((await successorOf(city.db, before as Card))?.number).toBe(cardNumber);
  });

  test('of a card that its holder blocked leaves that one blocked for good too', async () => {
    const resident = await cardHolder(city, clerk, 'plastic');
    const [old] = await ownCards(city.db, resident);
    await city.transact((tx) => blockCard(tx, resident, old?.id ?? ''));
    const { number, cardNumber } = await applyAndAccept(city, clerk, resident, 'duplikat');
    await produceAndHandOver(city, clerk, number);
    expect(await statuses(resident)).toEqual([
      [cardNumber, 'active'],
      [old?.number, 'blocked'],
    ]);
    const unblocked = await city.transact((tx) => unblockCard(tx, clerk, old?.id ?? '', 'Odnalazła się'));
    expect(unblocked).toEqual({ ok: false, reason: 'not-blocked' });
  });
});

test('a card that ended while it was made is not handed over, and the clerk is told which', async () => {
  const resident = await cardHolder(city, clerk);
  const { number } = await applyAndAccept(city, clerk, resident, 'plastikowa');
  const [made] = await ownCards(city.db, resident);
  await city.transact((tx) => invalidateCard(tx, system, made as Card, 'packages-ended'));
  for (const step of [sendToProduction, handOver]) {
    const result = await city.transact((tx) => step(tx, clerk, number));
    expect(result).toEqual(
      step === handOver ? { ok: false, reason: 'not-yet' } : { ok: false, reason: 'ended', cardId: made?.id },
    );
  }
});

test('a hand-over that breaks half way leaves both cards as they were', async () => {
  const resident = await cardHolder(city, clerk);
  const { number } = await applyAndAccept(city, clerk, resident, 'plastikowa');
  await city.transact((tx) => sendToProduction(tx, clerk, number));
  await city.transact((tx) => makeReady(tx, clerk, number));
  const before = await statuses(resident);
  const broken = city.transact((tx) => {
    const react: typeof tx.react = async (event) => {
      if (event.kind === 'card.activated') throw new Error('power cut');
      await tx.react(event);
    };
    return handOver({ ...tx, react }, clerk, number);
  });
  await expect(broken).rejects.toThrow('power cut');
  expect(await statuses(resident)).toEqual(before);
});

/** Number and status of each card, the newest first. */
async function statuses(resident: Resident) {
  return (await ownCards(city.db, resident)).map((card) => [card.number, card.status]);
}
