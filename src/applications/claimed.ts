import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectApplicant, selectApplications, toApplication } from './application.queries.ts';
import type { Applicant } from './application.ts';
import { type WholeApplication, withEverything } from './reads.ts';

export interface ClaimedApplication extends WholeApplication {
  readonly applicant: Applicant;
  /** The language in which the resident reads what the clerk writes. */
  readonly applicantLocale: string;
}

/** What this clerk holds and may decide: see {@link lockForDecision}, which checks again. */
export async function findClaimed(
  db: Db,
  clerk: ClerkWho<'decide'>,
  number: number,
): Promise<ClaimedApplication | undefined> {
  const row = await selectApplications(db)
    .where('applications.number', '=', number)
    .where('applications.status', '=', 'in-review')
    .where('applications.claimed_by', '=', clerk.accountId)
    .executeTakeFirst();
  if (!row) return undefined;
  const application = toApplication(row);
  const applicant = await selectApplicant(db, application);
  return { ...(await withEverything(db, application)), applicant, applicantLocale: applicant.locale ?? 'pl' };
}
