import { type Closure, comingClosures } from '../city/opening-hours.ts';
import { addDays, dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Application } from './application.ts';
import { type Collector, newPickupCode } from './pickup.ts';
import type { PickupTerms } from './remind-pickup.ts';

/** The card lies at the collection point from now on, under a code of its own. */
export async function startPickup(
  tx: Tx,
  { id, collectionPoint }: Pick<Application, 'id' | 'collectionPoint'>,
  card: { readonly id: string },
): Promise<void> {
  const row = {
    application_id: id,
    card_id: card.id,
    point_id: collectionPoint?.id ?? null,
    ready_at: tx.now,
  };
  for (let taken = true; taken; ) {
    const { numInsertedOrUpdatedRows } = await tx.db
      .insertInto('pickups')
      .values({ ...row, code: newPickupCode() })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .executeTakeFirstOrThrow();
    taken = numInsertedOrUpdatedRows === 0n;
  }
}

/** It has left the collection point; its code means nothing any more. */
export async function endPickup(
  tx: Tx,
  { id }: Pick<Application, 'id'>,
  as: 'collected' | 'returned',
  collector?: Collector,
): Promise<void> {
  await tx.db
    .updateTable('pickups')
    .set({
      code: null,
      ended_at: tx.now,
      ended_as: as,
      collected_by: collector?.by ?? null,
      collector: collector?.by === 'authorised' ? collector.name : null,
    })
    .where('application_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** A card that lies at its collection point, as the mails about it tell. */
export interface WaitingCard {
  readonly code: string;
  /** `YYYY-MM-DD`: then it goes back to the office. */
  readonly until: string;
  /** Those of the next two weeks on which the collection point is closed all the same. */
  readonly closures: readonly Closure[];
}

/** For the mail about the application with this number: read when it is written, so that no copy stays behind. */
export async function waitingCardOf(
  db: Db,
  number: number,
  { returnAfter }: Pick<PickupTerms, 'returnAfter'>,
  now: Date,
): Promise<WaitingCard | undefined> {
  const row = await db
    .selectFrom('pickups')
    .innerJoin('applications', 'applications.id', 'application_id')
    .leftJoin('collection_points', 'collection_points.id', 'point_id')
    .select(['code', 'ready_at', 'closures'])
    .where('applications.number', '=', number)
    .executeTakeFirst();
  if (!row?.code) return undefined;
  const today = dayOf(now);
  const closures = comingClosures((row.closures ?? []) as Closure[], today);
  return {
    code: row.code,
    until: addDays(dayOf(row.ready_at), returnAfter),
    closures: closures.filter(({ from }) => from <= addDays(today, 14)),
  };
}

/** Nobody comes for it any more, and nobody is to know who did. */
export async function erasePickups(tx: Tx, personId: string): Promise<void> {
  const own = tx.db.selectFrom('applications').select('id').where('person_id', '=', personId);
  await tx.db
    .updateTable('pickups')
    .set({ code: null, ended_at: tx.now, ended_as: 'erased' })
    .where('application_id', 'in', own)
    .where('ended_at', 'is', null)
    .execute();
  await tx.db
    .updateTable('pickups')
    .set({ collector: null })
    .where('application_id', 'in', own)
    .where('collector', 'is not', null)
    .execute();
}
