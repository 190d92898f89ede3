import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { keptDays } from './data-export.ts';
import { deleteExports } from './export.queries.ts';

const portion = 100;

/** The night's work: archives whose seven days are over, and requests that came to nothing. Returns how many. */
export async function deleteOldExports(tx: Tx): Promise<number> {
  const old = await tx.db
    .selectFrom('data_exports')
    .select(['id', 'person_id'])
    // Nothing is ready before it was asked for.
    .where('requested_at', '<=', later(tx.now, -days(keptDays)))
    .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '<=', tx.now)]))
    .orderBy('requested_at')
    .limit(portion)
    .forUpdate()
    .skipLocked()
    .execute();
  await deleteExports(
    tx,
    old.map(({ id }) => id),
  );
  for (const { person_id: personId } of old) {
    await recordEvent(tx, { kind: 'person.export-removed', actor: system, personId });
  }
  return old.length;
}

/** With everything else of a person who is erased. */
export async function forgetExports(tx: Tx, personId: string): Promise<void> {
  const found = await tx.db
    .selectFrom('data_exports')
    .select('id')
    .where('person_id', '=', personId)
    .execute();
  await deleteExports(
    tx,
    found.map(({ id }) => id),
  );
}
