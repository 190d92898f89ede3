import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Change, ChangeState } from './change.ts';
import type { Subject } from './subject.ts';

/** Every change of one thing, the newest effect first; a handful, at most `most`. */
export async function historyOf<Value>(
  db: Db,
  _clerk: ClerkWho<'settings'>,
  subject: Subject<Value>,
  key: string,
  most = 100,
): Promise<Change<Value>[]> {
  const rows = await db
    .selectFrom('configuration_changes')
    .leftJoin('staff_members', 'staff_members.account_id', 'configuration_changes.made_by')
    .select([
      'configuration_changes.id',
      'value',
      'effective_from',
      'made_at',
      'applied_at',
      'withdrawn_at',
      sql<string | null>`first_name || ' ' || last_name`.as('made_by_name'),
    ])
    .where('subject', '=', subject.name)
    .where('key', '=', key)
    .orderBy('effective_from', 'desc')
    .orderBy('configuration_changes.id', 'desc')
    .limit(most)
    .execute();
  const inForce = rows.find((row) => row.applied_at !== null)?.id;
  return rows.map((row) => ({
    id: row.id,
    key,
    value: subject.schema.parse(row.value),
    effectiveFrom: row.effective_from,
    madeAt: row.made_at,
    madeBy: row.made_by_name,
    state: stateOf(row, inForce),
  }));
}

function stateOf(
  row: { readonly id: string; readonly applied_at: Date | null; readonly withdrawn_at: Date | null },
  inForce: string | undefined,
): ChangeState {
  if (row.withdrawn_at) return 'withdrawn';
  if (!row.applied_at) return 'planned';
  return row.id === inForce ? 'in-force' : 'past';
}

/** What a form is based on, so that two clerks do not overwrite each other: the newest change of any state. */
export async function newestChange(db: Db, subject: Subject, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('configuration_changes')
    .select('id')
    .where('subject', '=', subject.name)
    .where('key', '=', key)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
