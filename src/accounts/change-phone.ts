import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { AccountHolder } from './account.ts';

/** `phone` is E.164; without it the account has none any more. */
export async function changePhone(tx: Tx, holder: AccountHolder, phone: string | undefined): Promise<void> {
  const { accountId } = holder;
  const changed = await tx.db
    .updateTable('accounts')
    .set({ phone: phone ?? null })
    .where('id', '=', accountId)
    .where('phone', 'is distinct from', phone ?? null)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return;
  await recordEvent(tx, { kind: 'account.phone-changed', actor: holder, data: { accountId } });
}
