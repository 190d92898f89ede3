import { invalidateCard } from '../cards/invalidate.ts';
import { keepVirtual } from '../cards/keep-virtual.ts';
import { findIssuedCard } from '../cards/reads.ts';
import { lockPerson } from '../people/lock.ts';
import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type ClerkWho, worksAt } from '../staff/clerk.ts';
import { applicantLocale } from './applicant-locale.ts';
import { lockApplication, toApplication } from './application.queries.ts';
import { changeStatus } from './change-status.ts';
import { endPickup } from './wait-for-pickup.ts';

export type ReturnedUncollected =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-waiting' | 'other-point' | 'too-early' };

/**
 * Nobody came in time: the card goes back to the office and the application is cancelled, with a sentence for
 * whoever made it. What is in the phone stays there. `after` is the city's term in days.
 */
export async function returnUncollected(
  tx: Tx,
  clerk: ClerkWho<'hand-over'>,
  number: number,
  after: number,
  sentence: (locale: string | null) => string,
): Promise<ReturnedUncollected> {
  const row = await lockApplication(tx.db, { number });
  if (!row) return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  const pickup = await tx.db
    .selectFrom('pickups')
    .select('ready_at')
    .where('application_id', '=', row.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (application.status !== 'ready' || !pickup) return { ok: false, reason: 'not-waiting' };
  if (!worksAt(clerk, application.collectionPoint?.id)) return { ok: false, reason: 'other-point' };
  if (pickup.ready_at > later(tx.now, -days(after))) return { ok: false, reason: 'too-early' };
  await lockPerson(tx, application.personId);
  const card = await findIssuedCard(tx.db, application);
  if (card?.status === 'pending') await invalidateCard(tx, clerk, card, 'not-collected');
  else if (card?.virtual && !card.ended) await keepVirtual(tx, clerk, card);
  await endPickup(tx, application, 'returned');
  await changeStatus(tx, clerk, application, {
    to: 'cancelled',
    event: 'application.not-collected',
    note: sentence(await applicantLocale(tx, row)),
    data: { cardNumber: card?.number ?? null },
  });
  return { ok: true };
}
