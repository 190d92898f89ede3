import { type RawBuilder, sql } from 'kysely';
import { invalidateCard } from '../cards/invalidate.ts';
import { system } from '../events/actor.ts';
import { type EndingPlace, endsAfter } from '../packages/ending.ts';
import { lockPerson } from '../people/lock.ts';
import { addDays, dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { underWay } from './status.ts';

const portion = 500;
/** So many nights may be missed before a card is forgotten. */
const nightsBack = 60;

/**
 * The night's work: a card whose packages have all ended so long ago that none can be extended any more
 * becomes "Nieważna". One that never carried a package does not, nor one with an extension or a package
 * under way. `after` is the city's window in days. Does a portion and returns where it came to; nothing when
 * it is done.
 */
export async function expireCards(
  tx: Tx,
  after: number,
  from: EndingPlace | undefined,
): Promise<EndingPlace | undefined> {
  const lastDay = addDays(dayOf(tx.now), -after);
  const { rows } = await sql<EndingPlace & { personId: string; lapsed: boolean }>`
    select id, valid_until as "validUntil", person_id as "personId",
           exists (${lapsedCard(sql.ref('entitlements.person_id'), lastDay)}) as lapsed
      from entitlements
     where valid_until >= ${addDays(lastDay, -nightsBack)} and valid_until < ${lastDay} and ${endsAfter(from)}
     order by valid_until, id limit ${portion}`.execute(tx.db);
  for (const { personId } of rows.filter(({ lapsed }) => lapsed)) await expireCardOf(tx, personId, lastDay);
  return rows.length < portion ? undefined : rows.at(-1);
}

/** Looks again under the lock: an application may have been sent a moment ago. */
async function expireCardOf(tx: Tx, personId: string, lastDay: string): Promise<void> {
  await lockPerson(tx, personId);
  const { rows } = await sql<{ id: string }>`${lapsedCard(sql`${personId}`, lastDay)}`.execute(tx.db);
  for (const { id } of rows) await invalidateCard(tx, system, { id, personId }, 'packages-ended');
}

function lapsedCard(person: RawBuilder<unknown>, lastDay: string): RawBuilder<unknown> {
  return sql`
    select cards.id from cards
     where cards.person_id = ${person} and activated_at is not null and ended_at is null
       and not exists (select from entitlements as held
                        where held.person_id = cards.person_id and held.valid_until >= ${lastDay})
       and not exists (select from applications
                        where applications.person_id = cards.person_id and kind in ('extension', 'package')
                          and status in (${sql.join(underWay)}))`;
}
