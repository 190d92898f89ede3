import { recordEvent } from '../events/record.ts';
import { inHouseholdOf } from '../family/household.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import { lockCase } from './case.queries.ts';
import { decideReply, type ReplyRefused } from './case.ts';
import { type NewMessage, sentBefore, writeMessage } from './write.ts';

export type Replied = { readonly ok: true } | { readonly ok: false; readonly reason: ReplyRefused };

/** By the resident, where the type allows it and the city has not closed the case. */
export async function replyInCase(
  tx: Tx,
  files: Files,
  resident: Resident,
  number: number,
  message: NewMessage,
): Promise<Replied> {
  const found = await lockCase(tx.db, number, inHouseholdOf(resident, 'cases.person_id'));
  if (!found) return { ok: false, reason: 'not-found' };
  if ((await sentBefore(tx.db, resident, message.sendKey)) === number) return { ok: true };
  const refused = decideReply(found);
  if (refused) return { ok: false, reason: refused };
  await writeMessage(tx, files, resident, found.id, message);
  await recordEvent(tx, {
    kind: 'case.replied',
    actor: resident,
    personId: found.personId,
    data: { case: number },
  });
  return { ok: true };
}
