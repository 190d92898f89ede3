import type { Tx } from '../platform/db/transaction.ts';

export interface Opened {
  readonly accountId: string;
  /** False when the address had an account already. */
  readonly isNew: boolean;
}

/** An account without a password, which nobody can enter yet; or the one that the address has. */
export async function openAccount(tx: Tx, email: string, locale: string): Promise<Opened> {
  const made = await tx.db
    .insertInto('accounts')
    .values({ email, locale, created_at: tx.now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) return { accountId: made.id, isNew: true };
  const known = await tx.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return { accountId: known.id, isNew: false };
}
