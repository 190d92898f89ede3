import { system } from '../events/actor.ts';
import { forgetGoneAccounts } from '../events/erase.ts';
import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { dependantsOf } from './dependants.ts';
import { eraseAgain, erasePerson } from './erase-person.ts';
import { lockFamily } from './lock-family.ts';

/** No request lasts so long, and one night may be missed. */
const lookedBack = days(2);

/** Id of the last person of the portion before. */
export type ErasedPlace = string;

/**
 * The night's work: what a request that was under way wrote about somebody in the moment of their erasure. One
 * person in a transaction. Returns where it came to; nothing when it is done.
 */
export async function eraseLate(tx: Tx, from: ErasedPlace | undefined): Promise<ErasedPlace | undefined> {
  let erased = tx.db
    .selectFrom('people')
    .select('id')
    .where('erased_at', '>=', later(tx.now, -lookedBack))
    // What a merged entry got late goes to the person: `merging/merge-late.ts`.
    .where('id', 'not in', (row) => row.selectFrom('person_merges').select('from_person'))
    .orderBy('id')
    .limit(1);
  if (from !== undefined) erased = erased.where('id', '>', from);
  const next = await erased.executeTakeFirst();
  if (!next) {
    await forgetGoneAccounts(tx, later(tx.now, -lookedBack));
    return undefined;
  }
  // Somebody new since then: the next night.
  if (!(await lockFamily(tx, next.id))) return next.id;
  for (const { personId } of await dependantsOf(tx.db, next.id, 'erase')) {
    await erasePerson(tx, system, personId, true);
  }
  await eraseAgain(tx, system, next.id);
  return next.id;
}
