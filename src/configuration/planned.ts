import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** A change that waits for its day. */
export interface PlannedChange {
  readonly subject: string;
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Date;
}

/** Of the whole city, the next one first; at most `most`. */
export async function plannedChanges(
  db: Db,
  _clerk: ClerkWho<'settings'>,
  most = 200,
): Promise<PlannedChange[]> {
  const rows = await db
    .selectFrom('configuration_changes')
    .select(['subject', 'key', 'value', 'effective_from'])
    .where('applied_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('effective_from')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ effective_from, ...row }) => ({ ...row, effectiveFrom: effective_from }));
}
