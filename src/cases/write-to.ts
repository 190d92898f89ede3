import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { findAddressee } from './addressee.ts';
import type { PreparedAttachments } from './attachments.ts';
import { caseTypes } from './case-types.ts';
import type { NewCaseInput } from './forms.ts';
import { newCase } from './open.ts';
import { sentBefore, writeMessage } from './write.ts';

export type Written =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly reason: 'not-found' | 'own' | 'type' };

/** The city begins a case with one resident. It is assigned to whoever wrote. */
export async function writeTo(
  tx: Tx,
  files: Files,
  clerk: ClerkWho<'answer-cases'>,
  personId: string,
  { type: code, subject, body, sendKey }: NewCaseInput,
  attachments: PreparedAttachments,
): Promise<Written> {
  await lockPerson(tx, personId);
  const before = await sentBefore(tx.db, clerk, sendKey);
  if (before !== undefined) return { ok: true, number: before };
  const person = await findAddressee(tx.db, clerk, personId);
  if (!person) return { ok: false, reason: 'not-found' };
  if (person.own) return { ok: false, reason: 'own' };
  const type = (await caseTypes(tx.db)).find((each) => each.code === code && each.cityOpens);
  if (!type) return { ok: false, reason: 'type' };
  const { id, number } = await newCase(tx, { type, subject, personId, by: 'staff' });
  await tx.db.updateTable('cases').set({ assigned_to: clerk.accountId }).where('id', '=', id).execute();
  await writeMessage(tx, files, clerk, id, { body, sendKey, attachments });
  await recordEvent(tx, { kind: 'case.opened', actor: clerk, personId, data: { case: number } });
  await recordEvent(tx, { kind: 'case.answered', actor: clerk, personId, data: { case: number } });
  return { ok: true, number };
}
