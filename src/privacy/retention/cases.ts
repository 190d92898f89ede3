import { forgetWords } from '../../cases/forget-words.ts';
import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';

const portion = 100;

/** The night's work: what was said in a case goes so many days after the city has closed it. Returns how many. */
export async function deleteWordsOfCases(tx: Tx, keepDays: number): Promise<number> {
  const due = await tx.db
    .selectFrom('cases')
    .select(['id', 'number', 'person_id'])
    .where('closed_at', '<=', later(tx.now, -days(keepDays)))
    // Its words are there still.
    .where('subject', '<>', '')
    .orderBy('closed_at')
    .limit(portion)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  for (const { id, number, person_id: personId } of due) {
    const files = await forgetWords(tx, [id]);
    await recordEvent(tx, {
      kind: 'case.words-deleted',
      actor: system,
      personId,
      data: { case: number, files },
    });
  }
  return due.length;
}
