import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSession } from '../platform/sessions/sessions.ts';
import { actorKind, type Holder } from './account.ts';

export async function logOut(tx: Tx, holder: Holder | undefined, token: string, ip: string): Promise<void> {
  await closeSession(tx, token);
  if (!holder) return;
  await recordEvent(tx, {
    kind: 'account.logged-out',
    actor: { kind: actorKind(holder), accountId: holder.accountId, ip },
    data: { accountId: holder.accountId },
  });
}
