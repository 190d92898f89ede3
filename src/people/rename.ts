import type { Tx } from '../platform/db/transaction.ts';

/** The name as the city has seen it proven. */
export async function renamePerson(
  tx: Tx,
  personId: string,
  name: { readonly firstName: string; readonly lastName: string },
): Promise<void> {
  await tx.db
    .updateTable('people')
    .set({ first_name: name.firstName, last_name: name.lastName })
    .where('id', '=', personId)
    .execute();
}
