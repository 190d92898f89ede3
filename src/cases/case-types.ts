import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { CannedAnswer, CaseQueue, CaseType } from './case-type.ts';

/** Those in use, in the city's order. */
export async function caseTypes(db: Db): Promise<CaseType[]> {
  const rows = await db
    .selectFrom('case_types')
    .select([
      'id',
      'code',
      'name',
      'residents_open as residentsOpen',
      'city_opens as cityOpens',
      'reply_allowed as replyAllowed',
      'queue_id as queueId',
    ])
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, name: row.name as LocalText }));
}

export async function caseQueues(db: Db): Promise<CaseQueue[]> {
  return db
    .selectFrom('case_queues')
    .select(['id', 'name'])
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute();
}

/** For an answer in a case of this type. */
export async function cannedAnswers(db: Db, typeId: string): Promise<CannedAnswer[]> {
  const rows = await db
    .selectFrom('canned_answers')
    .select(['id', 'title', 'text'])
    .where('retired_at', 'is', null)
    .where((row) => row.or([row('type_id', 'is', null), row('type_id', '=', typeId)]))
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, text: row.text as LocalText }));
}
