import { openCorrection, sealCorrection } from '../../people/corrections.ts';
import { decrypt, encrypt, type Keys } from '../../platform/crypto/keys.ts';
import { personKey } from '../../platform/crypto/person-keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Way } from './way.ts';

/** What is sealed in rows is sealed anew with the key of whoever stays; a file keeps the one that it has. */
export async function changeSeals(tx: Tx, keys: Keys, { from, into }: Way): Promise<void> {
  const seals = tx.db
    .selectFrom('applications')
    .select(['id', 'pesel_sealed'])
    .where('person_id', '=', from)
    .where('pesel_sealed', 'is not', null);
  for (const { id, pesel_sealed } of await seals.execute()) {
    if (!pesel_sealed) continue;
    const sealed = await sealedAnew(tx, keys, { from, into }, pesel_sealed);
    await tx.db.updateTable('applications').set({ pesel_sealed: sealed }).where('id', '=', id).execute();
  }
  const corrections = tx.db
    .selectFrom('person_corrections')
    .select(['id', 'sealed'])
    .where('person_id', '=', from);
  for (const { id, sealed } of await corrections.execute()) {
    const values = await openCorrection(tx.db, keys, from, sealed);
    await tx.db
      .updateTable('person_corrections')
      .set({ sealed: await sealCorrection(tx.db, keys, into, values) })
      .where('id', '=', id)
      .execute();
  }
}

export async function sealedAnew(tx: Tx, keys: Keys, { from, into }: Way, sealed: Buffer): Promise<Buffer> {
  const plain = decrypt(await personKey(tx.db, keys, from), sealed);
  return encrypt(await personKey(tx.db, keys, into), plain);
}
