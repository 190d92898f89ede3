import { sql } from 'kysely';
import { dropDraft } from '../../applications/delete-draft.ts';
import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { addDays, dayOf, days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';

const portion = 50;
const warningDays = 14;
/** Opened, and nothing was ever saved: nobody knows of it, and it may hold files of an earlier application. */
const untouchedDays = 14;

/** As `applications_drafts_by_age` has it. */
const touchedAt = sql<Date>`coalesce(saved_at, created_at)`;

/** The morning's work: two weeks before a draft goes, whoever began it is told. Returns how many. */
export async function warnOfDrafts(tx: Tx, keepDays: number): Promise<number> {
  const ending = await tx.db
    .selectFrom('applications')
    .select(['id', 'person_id'])
    .where('status', '=', 'draft')
    .where('saved_at', 'is not', null)
    .where(touchedAt, '<', later(tx.now, -days(keepDays - warningDays)))
    .where((row) => row.or([row('ending_told_at', 'is', null), row('ending_told_at', '<', touchedAt)]))
    .orderBy(touchedAt)
    .limit(portion)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, person_id: personId } of ending) {
    await tx.db.updateTable('applications').set({ ending_told_at: tx.now }).where('id', '=', id).execute();
    const data = { on: addDays(dayOf(tx.now), warningDays) };
    await recordEvent(tx, {
      kind: 'application.draft-ending',
      actor: system,
      personId,
      applicationId: id,
      data,
    });
  }
  return ending.length;
}

/** The night's work: drafts that nobody touched, each two weeks after its warning at the earliest. */
export async function deleteOldDrafts(tx: Tx, keepDays: number): Promise<number> {
  const old = await draftsToDelete(tx)
    .where('saved_at', 'is not', null)
    .where(touchedAt, '<', later(tx.now, -days(keepDays)))
    .where('ending_told_at', '>', touchedAt)
    .where('ending_told_at', '<=', later(tx.now, -days(warningDays)))
    .orderBy(touchedAt)
    .execute();
  return deleteAll(tx, old);
}

export async function deleteUntouchedDrafts(tx: Tx): Promise<number> {
  const old = await draftsToDelete(tx)
    .where('saved_at', 'is', null)
    .where('created_at', '<', later(tx.now, -days(untouchedDays)))
    .orderBy('created_at')
    .execute();
  return deleteAll(tx, old);
}

function draftsToDelete(tx: Tx) {
  return tx.db
    .selectFrom('applications')
    .select(['id', 'person_id', 'for_ward', 'photo_original_id', 'photo_file_id'])
    .where('status', '=', 'draft')
    .limit(portion)
    .forUpdate()
    .skipLocked();
}

type Drafts = Awaited<ReturnType<ReturnType<typeof draftsToDelete>['execute']>>;

async function deleteAll(tx: Tx, drafts: Drafts): Promise<number> {
  for (const draft of drafts) {
    const files = await dropDraft(tx, draft);
    await recordEvent(tx, {
      kind: 'application.draft-expired',
      actor: system,
      personId: draft.person_id,
      applicationId: draft.id,
      data: { files },
    });
  }
  return drafts.length;
}
