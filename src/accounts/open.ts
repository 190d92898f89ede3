import type { Tx } from '../platform/db/transaction.ts';

export interface NewAccount {
  readonly email: string;
  readonly passwordHash: string;
  readonly locale: string;
}

/** An account that waits for its activation; nothing when the address has one already. */
export async function openAccount(tx: Tx, account: NewAccount): Promise<string | undefined> {
  const row = await tx.db
    .insertInto('accounts')
    .values({
      email: account.email,
      password_hash: account.passwordHash,
      locale: account.locale,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function findAccountId(tx: Tx, email: string): Promise<string> {
  const { id } = await tx.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}
