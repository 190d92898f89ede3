import { activateCard } from '../cards/activate.ts';
import { findIssuedCard } from '../cards/reads.ts';
import type { EventKind } from '../events/event.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type ClerkWho, worksAt } from '../staff/clerk.ts';
import { lockApplication, toApplication } from './application.queries.ts';
import { changeStatus } from './change-status.ts';
import { endOfOldCard } from './effect.ts';
import type { Collector } from './pickup.ts';
import { type ApplicationStatus, mayBecome } from './status.ts';
import { endPickup, startPickup } from './wait-for-pickup.ts';

export type ProductionResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-done' | 'not-yet' | 'other-point' }
  /** Before the plastic was handed over: by the resident, or with everything that is theirs. */
  | { readonly ok: false; readonly reason: 'blocked' | 'ended'; readonly cardId: string };

/** Where a plastic card is on its way: each step follows the one before, once. */
const order: readonly ApplicationStatus[] = ['accepted', 'in-production', 'ready', 'completed'];

export function sendToProduction(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
): Promise<ProductionResult> {
  return step(tx, clerk, number, 'in-production', 'application.sent-to-production');
}

export function makeReady(tx: Tx, clerk: ClerkWho<'produce'>, number: number): Promise<ProductionResult> {
  return step(tx, clerk, number, 'ready', 'application.made-ready');
}

/** The resident has the card in hand: from now on it is in force, and the one before it is not. */
export function handOver(
  tx: Tx,
  clerk: ClerkWho<'hand-over'>,
  number: number,
  collector: Collector = { by: 'holder' },
): Promise<ProductionResult> {
  return step(tx, clerk, number, 'completed', 'application.completed', collector);
}

async function step(
  tx: Tx,
  clerk: ClerkWho<'produce'> | ClerkWho<'hand-over'>,
  number: number,
  to: ApplicationStatus,
  event: EventKind,
  collector?: Collector,
): Promise<ProductionResult> {
  const row = await lockApplication(tx.db, { number });
  if (!row) return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  if (!application.definition.physical || !order.includes(application.status)) {
    return { ok: false, reason: 'not-found' };
  }
  if (order.indexOf(application.status) >= order.indexOf(to)) return { ok: false, reason: 'already-done' };
  if (
    !mayBecome(application.status, to, clerk.kind) ||
    (to === 'completed' && application.status !== 'ready')
  ) {
    return { ok: false, reason: 'not-yet' };
  }
  if (to !== 'in-production' && !worksAt(clerk, application.collectionPoint?.id)) {
    return { ok: false, reason: 'other-point' };
  }
  await lockPerson(tx, application.personId);
  const card = await findIssuedCard(tx.db, application);
  if (!card) return { ok: false, reason: 'not-found' };
  if (card.ended) return { ok: false, reason: 'ended', cardId: card.id };
  if (to === 'completed' && card.status === 'blocked') {
    return { ok: false, reason: 'blocked', cardId: card.id };
  }
  if (to === 'completed' && card.status === 'pending') {
    await activateCard(tx, clerk, card, endOfOldCard(application.kind));
  }
  if (to === 'ready') await startPickup(tx, application, card);
  if (to === 'completed') await endPickup(tx, application, 'collected', collector);
  const data = { cardNumber: card.number, ...(collector && { collectedBy: collector.by }) };
  await changeStatus(tx, clerk, application, { to, event, data });
  return { ok: true };
}
