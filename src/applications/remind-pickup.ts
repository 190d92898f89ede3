import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { addDays, dayOf, days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';

const portion = 200;

/** In days after the card came to the collection point. */
export interface PickupTerms {
  readonly remindAfter: number;
  readonly lastReminderAfter: number;
  readonly returnAfter: number;
}

/** Of nights that were missed only the last reminder is sent. Does a portion; returns how many. */
export async function remindOfPickups(
  tx: Tx,
  { remindAfter, lastReminderAfter, returnAfter }: PickupTerms,
  last: boolean,
): Promise<number> {
  const after = last ? lastReminderAfter : remindAfter;
  const due = await tx.db
    .selectFrom('pickups')
    .innerJoin('applications', 'applications.id', 'application_id')
    .select(['application_id', 'applications.person_id', 'applications.number', 'ready_at'])
    .where('pickups.ended_at', 'is', null)
    .where('reminders', 'in', last ? [0, 1] : [0])
    .where('ready_at', '<=', later(tx.now, -days(after)))
    .orderBy('ready_at')
    .limit(portion)
    .forNoKeyUpdate('pickups')
    .skipLocked()
    .execute();
  for (const { application_id: applicationId, person_id: personId, number, ready_at } of due) {
    await tx.db
      .updateTable('pickups')
      .set({ reminders: last ? 2 : 1 })
      .where('application_id', '=', applicationId)
      .execute();
    const until = addDays(dayOf(ready_at), returnAfter);
    await recordEvent(tx, {
      kind: 'application.pickup-reminded',
      actor: system,
      personId,
      applicationId,
      data: { number, last, until },
    });
  }
  return due.length;
}
