import { system } from '../../events/actor.ts';
import { standsNowAs } from '../../people/merged.ts';
import { days, later } from '../../platform/clock.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { eraseAgain } from '../erase-person.ts';
import { lockFamily } from '../lock-family.ts';
import { moveBelongings } from './move-belongings.ts';

/** No request lasts so long, and one night may be missed. */
const lookedBack = days(2);

/**
 * The night's work: what a request that was under way wrote about an entry in the moment in which it was merged
 * goes where the rest went, or with the person who was erased since. One entry in a transaction; returns where it
 * came to, and nothing when it is done.
 */
export async function mergeLate(tx: Tx, keys: Keys, after: string | undefined): Promise<string | undefined> {
  let merged = tx.db
    .selectFrom('person_merges')
    .innerJoin('people', 'people.id', 'from_person')
    .select('from_person as from')
    .where('erased_at', '>=', later(tx.now, -lookedBack))
    .orderBy('from_person')
    .limit(1);
  if (after !== undefined) merged = merged.where('from_person', '>', after);
  const next = await merged.executeTakeFirst();
  if (!next) return undefined;
  const { from } = next;
  const into = await standsNowAs(tx.db, from);
  if (into === undefined || !(await lockFamily(tx, from, into))) return from;
  const erased = await tx.db
    .selectFrom('people')
    .select('id')
    .where('id', '=', into)
    .where('erased_at', 'is not', null)
    .executeTakeFirst();
  if (erased) await eraseAgain(tx, system, from);
  else await moveBelongings(tx, keys, { from, into });
  return from;
}
