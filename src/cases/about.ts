import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectCases, toCase } from './case.queries.ts';
import type { CaseStatus } from './case.ts';

/** A case in a list beside its resident. */
export interface CaseAbout {
  readonly number: number;
  readonly typeName: LocalText;
  /** Empty when the resident is erased. */
  readonly subject: string;
  readonly status: CaseStatus;
  readonly waitingSince: Date | null;
  readonly lastMessageAt: Date;
}

/** The last ones of this person. */
export async function casesAbout(
  db: Db,
  _clerk: ClerkWho<'answer-cases'>,
  personId: string,
  limit: number,
): Promise<CaseAbout[]> {
  const rows = await selectCases(db)
    .select('cases.waiting_since')
    .where('cases.person_id', '=', personId)
    .orderBy('cases.last_message_at', 'desc')
    .orderBy('cases.number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toCase(row), waitingSince: row.waiting_since }));
}
