import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { visitor } from './account.ts';
import { takeToken } from './tokens.ts';

export type Activated =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

export async function activate(tx: Tx, token: string, ip: string): Promise<Activated> {
  const taken = await takeToken(tx, token, 'activation');
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  const { accountId } = taken;
  await tx.db
    .updateTable('accounts')
    .set({ activated_at: tx.now })
    .where('id', '=', accountId)
    .where('activated_at', 'is', null)
    .execute();
  await recordEvent(tx, { kind: 'account.activated', actor: visitor(ip), data: { accountId } });
  return { ok: true };
}
