import { cardsUnderPesel, type FoundHolder } from '../cards/reads.ts';
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

/** Others who gave the same PESEL: somebody is there twice, or a digit is somebody else's. */
export interface SamePesel {
  readonly applications: readonly Application[];
  readonly holders: readonly FoundHolder[];
}

export async function samePesel(
  db: Db,
  clerk: Clerk,
  { id, personId }: Pick<Application, 'id' | 'personId'>,
  limit: number,
): Promise<SamePesel> {
  const row = await db
    .selectFrom('applications')
    .select('pesel_hash')
    .where('id', '=', id)
    .executeTakeFirst();
  const hash = row?.pesel_hash;
  if (!hash) return { applications: [], holders: [] };
  const [rows, holders] = await Promise.all([
    selectApplications(db)
      .where('applications.pesel_hash', '=', hash)
      .where('applications.person_id', '<>', personId)
      .where('applications.status', '<>', 'draft')
      .orderBy('applications.submitted_at', 'desc')
      .limit(limit)
      .execute(),
    cardsUnderPesel(db, clerk, { hash, except: personId, limit }),
  ]);
  return { applications: rows.map(toApplication), holders };
}
