import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import { keyedHash } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { foundByPesel, savedWithPesel, takePeselSearch } from './pesel-search.ts';

/** A clerk at the counter; this room stands below the staff's and cannot name it. */
type AtCounter = Actor & {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly may: Readonly<Record<'edit-residents', true>>;
};

export interface NewPerson {
  readonly firstName: string;
  readonly lastName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  /** Eleven digits; only to find out whether the city knows them. */
  readonly pesel?: string | undefined;
  /** The clerk has seen those with the same name and birth date, and it is nobody of them. */
  readonly nobodyOfThese: boolean;
}

export type PersonAdded =
  | { readonly ok: true; readonly personId: string }
  /** `same-pesel` is that person; `alike` has the same name and birth date. */
  | { readonly ok: false; readonly reason: 'same-pesel' | 'alike'; readonly personId: string }
  /** Too many numbers that are nobody's. */
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/**
 * Somebody whom the city does not know yet and who has no account. What they say is proven when a clerk accepts
 * their application; the PESEL is written down there.
 */
export async function addPerson(
  tx: Tx,
  clerk: AtCounter,
  keys: Keys,
  { firstName, lastName, birthDate, pesel, nobodyOfThese }: NewPerson,
): Promise<PersonAdded> {
  const people = tx.db.selectFrom('people').select('id').where('erased_at', 'is', null).limit(1);
  if (pesel) {
    const attempt = await takePeselSearch(tx, keys, clerk);
    if (!attempt.ok) return { ok: false, reason: 'delayed', freeAt: attempt.freeAt };
    const same = await people.where('pesel_hash', '=', keyedHash(keys, 'pesel', pesel)).executeTakeFirst();
    if (same) {
      await foundByPesel(tx, keys, clerk, [same.id]);
      return { ok: false, reason: 'same-pesel', personId: same.id };
    }
  }
  const alike = await people
    .where('last_name', '=', lastName)
    .where('first_name', '=', firstName)
    .where('birth_date', '=', birthDate)
    .executeTakeFirst();
  if (alike && !nobodyOfThese) return { ok: false, reason: 'alike', personId: alike.id };
  const { id: personId } = await tx.db
    .insertInto('people')
    .values({ first_name: firstName, last_name: lastName, birth_date: birthDate, created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (pesel) await savedWithPesel(tx, keys, clerk);
  await recordEvent(tx, { kind: 'person.added', actor: clerk, personId });
  return { ok: true, personId };
}
