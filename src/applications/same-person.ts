import type { Db } from '../platform/db/database.ts';
import type { Clerk } from '../staff/clerk.ts';
import { selectApplications, toApplication } from './application.queries.ts';
import type { Application } from './application.ts';

/** What was ever sent about a person, newest first. */
export async function applicationsAbout(
  db: Db,
  _clerk: Clerk,
  personId: string,
  limit: number,
): Promise<Application[]> {
  const rows = await selectApplications(db)
    .where('applications.person_id', '=', personId)
    .where('applications.status', '<>', 'draft')
    .orderBy(({ fn }) => fn.coalesce('applications.submitted_at', 'applications.created_at'), 'desc')
    .orderBy('applications.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toApplication);
}

/** The person's other applications, newest first. */
export async function otherApplications(
  db: Db,
  _clerk: Clerk,
  { id, personId }: Pick<Application, 'id' | 'personId'>,
  limit: number,
): Promise<Application[]> {
  const rows = await selectApplications(db)
    .where('applications.person_id', '=', personId)
    .where('applications.id', '<>', id)
    .where('applications.status', '<>', 'draft')
    .orderBy(({ fn }) => fn.coalesce('applications.submitted_at', 'applications.created_at'), 'desc')
    .orderBy('applications.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toApplication);
}
