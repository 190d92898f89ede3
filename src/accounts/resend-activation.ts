import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { accountByEmail } from './account.queries.ts';
import { visitor } from './account.ts';

/** Says nothing: only the mailbox of a known address learns more. */
export async function resendActivation(tx: Tx, email: string, ip: string): Promise<void> {
  const account = await accountByEmail(tx.db, email);
  if (!account) return;
  await recordEvent(tx, {
    kind: 'account.activation-requested',
    actor: visitor(ip),
    data: { accountId: account.id },
  });
}
