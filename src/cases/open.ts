import { sql } from 'kysely';
import { recordEvent } from '../events/record.ts';
import { inHouseholdOf } from '../family/household.ts';
import { lockPerson } from '../people/lock.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import type { PreparedAttachments } from './attachments.ts';
import { nextCaseNumber } from './case.queries.ts';
import type { Author } from './case.ts';
import type { CaseType } from './case-type.ts';
import { caseTypes } from './case-types.ts';
import type { NewCaseInput } from './forms.ts';
import { sentBefore, writeMessage } from './write.ts';

export type CaseOpened =
  | { readonly ok: true; readonly number: number; readonly again: boolean }
  | { readonly ok: false; readonly reason: 'type' | 'gone' };

/** "Dodaj nową sprawę": of the person whose panel it is. Sending the same form twice opens one. */
export async function openCase(
  tx: Tx,
  files: Files,
  resident: Resident,
  { type: code, subject, body, sendKey }: NewCaseInput,
  attachments: PreparedAttachments,
): Promise<CaseOpened> {
  await lockPerson(tx, resident.personId);
  const before = await sentBefore(tx.db, resident, sendKey);
  if (before !== undefined) return { ok: true, number: before, again: true };
  if (!(await isThere(tx, resident))) return { ok: false, reason: 'gone' };
  const type = (await caseTypes(tx.db)).find((each) => each.code === code && each.residentsOpen);
  if (!type) return { ok: false, reason: 'type' };
  const { id, number } = await newCase(tx, { type, subject, personId: resident.personId, by: 'resident' });
  await writeMessage(tx, files, resident, id, { body, sendKey, attachments });
  await recordEvent(tx, {
    kind: 'case.opened',
    actor: resident,
    personId: resident.personId,
    data: { case: number },
  });
  return { ok: true, number, again: false };
}

/** Erased meanwhile, or of the family no longer. */
async function isThere({ db }: Tx, resident: Resident): Promise<boolean> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', resident.personId)
    .where('erased_at', 'is', null)
    .where(inHouseholdOf({ personId: resident.guardian?.personId ?? resident.personId }, 'people.id'))
    .executeTakeFirst();
  return row !== undefined;
}

interface NewCase {
  readonly type: CaseType;
  readonly subject: string;
  readonly personId: string;
  readonly by: Author;
}

/** A case without a message yet. */
export async function newCase(tx: Tx, { type, subject, personId, by }: NewCase) {
  return tx.db
    .insertInto('cases')
    .values({
      number: await nextCaseNumber(tx.db),
      type_id: type.id,
      person_id: personId,
      subject,
      queue_id: type.queueId,
      opened_at: tx.now,
      opened_by: by,
      last_message_at: tx.now,
    })
    .returning(['id', sql<number>`number`.as('number')])
    .executeTakeFirstOrThrow();
}
