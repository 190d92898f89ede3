import { inHouseholdOf } from '../family/household.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Author } from './case.ts';
import { caseNews } from './live.ts';

/** The resident has the case open: what the city wrote up to now is read. Nothing happens the second time. */
export async function markReadByResident(tx: Tx, resident: Resident, number: number): Promise<void> {
  const own = await tx.db
    .updateTable('cases')
    .set({ unread: 0 })
    .where('number', '=', number)
    .where('unread', '>', 0)
    .where(inHouseholdOf(resident, 'person_id'))
    .returning('id')
    .executeTakeFirst();
  if (own) await mark(tx, own.id, 'staff');
}

/** A clerk has it open: "przeczytano 03.10.2022 12:17" under the resident's messages. */
export async function markReadByCity(
  tx: Tx,
  _clerk: ClerkWho<'answer-cases'>,
  caseId: string,
): Promise<void> {
  await mark(tx, caseId, 'resident');
}

async function mark(tx: Tx, caseId: string, writtenBy: Author): Promise<void> {
  const marked = await tx.db
    .updateTable('case_messages')
    .set({ read_at: tx.now })
    .where('case_id', '=', caseId)
    .where('author_kind', '=', writtenBy)
    .where('read_at', 'is', null)
    .returning('id')
    .execute();
  if (marked.length > 0) await caseNews(tx, caseId);
}
