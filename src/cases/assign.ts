import { recordEvent } from '../events/record.ts';
import { nearAccount } from '../family/household.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { colleagues } from './colleagues.ts';
import { lockForClerk, type Unworkable } from './work.ts';

export type Assigned =
  | { readonly ok: true }
  /** `changed`: somebody else was faster. `nobody`: that one does not answer cases, or not this one. */
  | { readonly ok: false; readonly reason: Unworkable | 'changed' | 'nobody' };

/**
 * To a colleague, to oneself, or with null back to the queue. `from` is who had it when the page was made: two
 * clerks who take it at the same time do not both believe that they have it.
 */
export async function assignCase(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  to: string | null,
  from: string | null,
): Promise<Assigned> {
  const found = await lockForClerk(tx, clerk, number);
  if (!found.ok) return found;
  const { id, personId } = found.value;
  const { assigned_to: now } = await tx.db
    .selectFrom('cases')
    .select('assigned_to')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (now === to) return { ok: true };
  if (now !== from) return { ok: false, reason: 'changed' };
  if (to !== null && !(await mayWork(tx, clerk, to, personId))) return { ok: false, reason: 'nobody' };
  await tx.db.updateTable('cases').set({ assigned_to: to }).where('id', '=', id).execute();
  await recordEvent(tx, {
    kind: to === null ? 'case.released' : 'case.assigned',
    actor: clerk,
    personId,
    data: { case: number, ...(to !== null && { accountId: to }) },
  });
  return { ok: true };
}

/** Answers cases, and is not of the household that this one is about. */
async function mayWork(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  accountId: string,
  personId: string,
): Promise<boolean> {
  const known = (await colleagues(tx.db, clerk)).some((each) => each.accountId === accountId);
  const near = await tx.db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .where(nearAccount(accountId, 'people.id'))
    .executeTakeFirst();
  return known && !near;
}
