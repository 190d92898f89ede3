import { later, minutes } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { idAt } from '../platform/db/ids.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Till } from './till.ts';

/** A good card that a till has looked at. */
export interface Checked {
  readonly id: string;
  readonly at: Date;
  readonly cardId: string;
  readonly personId: string;
  /** Nothing until the holder was compared with an identity document. */
  readonly identityAt: Date | null;
}

/** Whoever stands at the till is there no longer than this. */
const goodFor = minutes(10);

export function isFresh({ at }: Checked, now: Date): boolean {
  return now < later(at, goodFor);
}

/** Anybody may have noted a number, and copied a printed code: both ask for a document. */
export async function keepChecked(
  tx: Tx,
  till: Till,
  card: { readonly id: string },
  askedBy: 'number' | 'code',
): Promise<string> {
  const { id } = await tx.db
    .insertInto('card_checks')
    .values({
      id: idAt(tx.now),
      at: tx.now,
      card_id: card.id,
      branch_id: till.branchId,
      origin: till.origin,
      asked_by: askedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Of this till only; ask {@link isFresh} before you show anything of it. */
export async function findChecked(db: Db, till: Till, id: string): Promise<Checked | undefined> {
  const row = await db
    .selectFrom('card_checks')
    .innerJoin('cards', 'cards.id', 'card_id')
    .select(['card_checks.id', 'at', 'card_id', 'person_id', 'identity_at'])
    .where('card_checks.id', '=', id)
    .where('origin', '=', till.origin)
    .where('branch_id', '=', till.branchId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      at: row.at,
      cardId: row.card_id,
      personId: row.person_id,
      identityAt: row.identity_at,
    }
  );
}

/** "Porównano z dokumentem." A second press changes nothing. */
export async function confirmIdentity(tx: Tx, { id }: Checked): Promise<void> {
  await tx.db
    .updateTable('card_checks')
    .set({ identity_at: tx.now })
    .where('id', '=', id)
    .where('identity_at', 'is', null)
    .execute();
}
