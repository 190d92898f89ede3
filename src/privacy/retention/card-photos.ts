import { forgetFiles } from '../../applications/forget-files.ts';
import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { lockPerson } from '../../people/lock.ts';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { isOnCard } from './sent-photo.ts';

/**
 * The night's work: the photo of a card that ended so many days ago, if there is one left. One card in a
 * transaction, because it waits for whoever works on the person. Returns how many.
 */
export async function deletePhotoOfEndedCard(tx: Tx, keepDays: number): Promise<number> {
  const due = await tx.db
    .selectFrom('cards')
    .select(['id', 'person_id'])
    .where('photo_file_id', 'is not', null)
    .where('ended_at', '<', later(tx.now, -days(keepDays)))
    .orderBy('ended_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!due) return 0;
  await lockAround(tx, due.person_id);
  const card = await tx.db
    .selectFrom('cards')
    .select('photo_file_id')
    .where('id', '=', due.id)
    .executeTakeFirst();
  if (!card?.photo_file_id) return 1;
  await tx.db.updateTable('cards').set({ photo_file_id: null }).where('id', '=', due.id).execute();
  await letGo(tx, { personId: due.person_id, cardId: due.id, fileId: card.photo_file_id });
  return 1;
}

/** The same for what a card showed before its holder's data were changed. */
export async function deletePhotoBeforeChange(tx: Tx, keepDays: number): Promise<number> {
  const due = await tx.db
    .selectFrom('card_changes')
    .innerJoin('cards', 'cards.id', 'card_id')
    .select(['card_changes.id', 'card_id', 'person_id'])
    .where('card_changes.photo_file_id', 'is not', null)
    .where('at', '<', later(tx.now, -days(keepDays)))
    .orderBy('at')
    .orderBy('card_changes.id')
    .limit(1)
    .executeTakeFirst();
  if (!due) return 0;
  await lockAround(tx, due.person_id);
  const change = await tx.db
    .selectFrom('card_changes')
    .select('photo_file_id')
    .where('id', '=', due.id)
    .executeTakeFirst();
  if (!change?.photo_file_id) return 1;
  await tx.db.updateTable('card_changes').set({ photo_file_id: null }).where('id', '=', due.id).execute();
  await letGo(tx, { personId: due.person_id, cardId: due.card_id, fileId: change.photo_file_id });
  return 1;
}

/** As every other change does it: applications before their person. */
async function lockAround(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .selectFrom('applications')
    .select('id')
    .where('person_id', '=', personId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  await lockPerson(tx, personId);
}

interface Photo {
  readonly personId: string;
  readonly cardId: string;
  readonly fileId: string;
}

/** With the last card the applications that have nothing but this picture let it go as well. */
async function letGo(tx: Tx, { personId, cardId, fileId }: Photo): Promise<void> {
  if (await isOnCard(tx.db, fileId)) return;
  await tx.db
    .updateTable('applications')
    .set({
      photo_original_id: null,
      photo_file_id: null,
      photo_crop: null,
      photo_hash: null,
      photo_deleted_at: tx.now,
    })
    .where('person_id', '=', personId)
    .where('photo_file_id', '=', fileId)
    .where('status', 'not in', ['draft', 'submitted', 'in-review', 'returned'])
    // The others wait for their own day.
    .where('files_due_on', 'is', null)
    .execute();
  await forgetFiles(tx, [fileId]);
  await recordEvent(tx, { kind: 'card.photo-deleted', actor: system, personId, cardId });
}
