import { sql } from 'kysely';
import type { LocalText } from '../../city/local-text.ts';
import { inHouseholdOf } from '../../family/household.ts';
import type { Resident } from '../../people/resident.ts';
import type { Db } from '../../platform/db/database.ts';
import type { CaseStatus } from '../case.ts';
import { concerns } from './audience.ts';

/** A message of the city to many, as one of them sees it. */
export interface OwnBroadcast {
  readonly id: string;
  /** For whom it is read: the person of the panel before all others. */
  readonly readerId: string;
  readonly number: number;
  /** Code of its type. */
  readonly type: string;
  readonly typeName: LocalText;
  /** The city likes to hear from residents about it. */
  readonly replyAllowed: boolean;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly sentAt: Date;
  readonly endedAt: Date | null;
  readonly status: CaseStatus;
}

/**
 * Only when it is for the person whose panel it is, or for somebody they look after: the mail about it goes to the
 * guardian, and its link leads here.
 */
export async function findOwnBroadcast(
  db: Db,
  resident: Resident,
  number: number,
): Promise<OwnBroadcast | undefined> {
  const row = await db
    .selectFrom('broadcasts')
    .innerJoin('case_types', 'case_types.id', 'broadcasts.type_id')
    .innerJoin('people', (join) => join.on(inHouseholdOf(resident, 'people.id')))
    .select([
      'broadcasts.id',
      'broadcasts.number',
      'case_types.code as type',
      'case_types.name as typeName',
      'case_types.reply_allowed as replyAllowed',
      'subject',
      'body',
      'sent_at as sentAt',
      'ended_at as endedAt',
      'people.id as readerId',
    ])
    .where('broadcasts.number', '=', number)
    .where(concerns())
    .orderBy(sql`people.id = ${resident.personId}`, 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  return { ...row, typeName: row.typeName as LocalText, status: row.endedAt ? 'closed' : 'open' };
}
