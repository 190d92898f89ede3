import { findIssuedCard } from '../cards/reads.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { applicantLocale } from './applicant-locale.ts';
import { lockApplication, toApplication } from './application.queries.ts';
import { changeStatus } from './change-status.ts';

/**
 * Its card ended before it was printed, and no batch takes it: the application ends too, with a sentence for whoever
 * made it, who can then make another. False when there is nothing of the kind any more.
 */
export async function cancelUnprintable(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
  sentence: (locale: string | null) => string,
): Promise<boolean> {
  const row = await lockApplication(tx.db, { number });
  if (row?.status !== 'accepted') return false;
  const application = toApplication(row);
  await lockPerson(tx, application.personId);
  const card = await findIssuedCard(tx.db, application);
  if (!card?.ended) return false;
  await changeStatus(tx, clerk, application, {
    to: 'cancelled',
    event: 'application.cancelled',
    note: sentence(await applicantLocale(tx, row)),
    data: { by: 'city' },
  });
  return true;
}
