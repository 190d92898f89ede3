import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Subject } from './subject.ts';

/** Which one of its kind a change is about; nothing when there is no such change. */
export async function keyOfChange(
  db: Db,
  _clerk: ClerkWho<'settings'>,
  subject: Pick<Subject, 'name'>,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('configuration_changes')
    .select('key')
    .where('id', '=', id)
    .where('subject', '=', subject.name)
    .executeTakeFirst();
  return row?.key;
}
