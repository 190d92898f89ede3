import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { closing } from './close.ts';
import { markReadByCity } from './read-marks.ts';
import { lockForClerk, type Unworkable } from './work.ts';
import { type NewMessage, sentBefore, writeMessage } from './write.ts';

export type Answered = { readonly ok: true } | { readonly ok: false; readonly reason: Unworkable | 'closed' };

/** The city writes in a case, and closes it with that when `close` says so. The resident is mailed a link. */
export async function answerCase(
  tx: Tx,
  files: Files,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  message: NewMessage,
  close: boolean,
): Promise<Answered> {
  const found = await lockForClerk(tx, clerk, number);
  if (!found.ok) return found;
  if ((await sentBefore(tx.db, clerk, message.sendKey)) === number) return { ok: true };
  const { id, personId, status } = found.value;
  if (status === 'closed') return { ok: false, reason: 'closed' };
  await markReadByCity(tx, clerk, id);
  await writeMessage(tx, files, clerk, id, message);
  await recordEvent(tx, { kind: 'case.answered', actor: clerk, personId, data: { case: number } });
  if (close) await closing(tx, clerk, found.value);
  return { ok: true };
}
