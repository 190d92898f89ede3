import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { lockOwnApplication } from './application.queries.ts';
import { dropDraft } from './delete-draft.ts';

/** What was begun at the counter and is not wanted any more. False when there is none, or it was sent meanwhile. */
export async function deleteTaken(tx: Tx, clerk: ClerkWho<'edit-residents'>, id: string): Promise<boolean> {
  const locked = await lockOwnApplication(tx.db, clerk, { id });
  if (locked?.status !== 'draft') return false;
  const draft = await tx.db
    .selectFrom('applications')
    .select(['id', 'person_id', 'for_ward', 'photo_original_id', 'photo_file_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const files = await dropDraft(tx, draft);
  await recordEvent(tx, {
    kind: 'application.draft-deleted',
    actor: clerk,
    personId: draft.person_id,
    applicationId: id,
    data: { files },
  });
  return true;
}
