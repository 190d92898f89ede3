import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { ownCards } from '../cards/reads.ts';
import { unblockCard } from '../cards/unblock.ts';
import { acceptApplication } from './accept.ts';
import { claimApplication } from './claim.ts';
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
  const { number } = await sendApplication(city, resident, typeCode);
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const { cardNumber } = await city.settings();
  await city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined));
  return { resident, number };
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
