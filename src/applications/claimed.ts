import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectApplications, toApplication } from './application.queries.ts';
import { type WholeApplication, withEverything } from './reads.ts';

/** What this clerk holds and may decide: see {@link lockForDecision}, which checks again. */
export async function findClaimed(
  db: Db,
  clerk: ClerkWho<'decide'>,
  number: number,
): Promise<WholeApplication | undefined> {
  const row = await selectApplications(db)
    .where('applications.number', '=', number)
    .where('applications.status', '=', 'in-review')
    .where('applications.claimed_by', '=', clerk.accountId)
    .executeTakeFirst();
  return row && withEverything(db, toApplication(row));
}
