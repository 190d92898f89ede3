import { recordEvent } from '../events/record.ts';
import { idAt } from '../platform/db/ids.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { ReplyInput } from './forms.ts';
import { lockForClerk, type Unworkable } from './work.ts';

export type Noted = { readonly ok: true } | { readonly ok: false; readonly reason: Unworkable };

/** For colleagues: the resident never sees it. */
export async function noteInCase(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  { body, sendKey }: ReplyInput,
): Promise<Noted> {
  const found = await lockForClerk(tx, clerk, number);
  if (!found.ok) return found;
  const { id, personId } = found.value;
  const written = await tx.db
    .insertInto('case_notes')
    .values({
      id: idAt(tx.now),
      case_id: id,
      at: tx.now,
      by_account: clerk.accountId,
      body,
      send_key: sendKey,
    })
    .onConflict((conflict) => conflict.column('send_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written) {
    await recordEvent(tx, { kind: 'case.noted', actor: clerk, personId, data: { case: number } });
  }
  return { ok: true };
}
