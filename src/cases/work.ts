import { sql } from 'kysely';
import { nearAccount } from '../family/household.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { lockCase } from './case.queries.ts';
import type { Case } from './case.ts';

/** `own`: clerks are residents too; what is of their household is for somebody else. `erased`: nobody is there. */
export type Unworkable = 'not-found' | 'own' | 'erased';

export type ForWork =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly reason: Unworkable };

/** A case that this clerk may do something in, locked. */
export async function lockForClerk(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
): Promise<ForWork> {
  const value = await lockCase(tx.db, number);
  if (!value) return { ok: false, reason: 'not-found' };
  const { own, erased } = await tx.db
    .selectFrom('people')
    .select([
      nearAccount(clerk.accountId, 'people.id').as('own'),
      sql<boolean>`erased_at is not null`.as('erased'),
    ])
    .where('id', '=', value.personId)
    .executeTakeFirstOrThrow();
  if (own) return { ok: false, reason: 'own' };
  return erased ? { ok: false, reason: 'erased' } : { ok: true, value };
}
