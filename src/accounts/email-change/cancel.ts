import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { AccountHolder } from '../account.ts';
import { dropEmailChange, lockAccount } from './email-change.queries.ts';

/** "Anuluj zmianę". Doing it twice is as good as once. */
export async function cancelEmailChange(tx: Tx, holder: AccountHolder): Promise<void> {
  const { accountId } = holder;
  await lockAccount(tx, accountId);
  if (!(await dropEmailChange(tx, accountId))) return;
  await recordEvent(tx, { kind: 'account.email-change-cancelled', actor: holder, data: { accountId } });
}
