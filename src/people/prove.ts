import type { Tx } from '../platform/db/transaction.ts';

export interface Proven {
  readonly firstName: string;
  readonly lastName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate?: string | undefined;
  /** `00-950` */
  readonly postalCode?: string | undefined;
  readonly pesel?: { readonly sealed: Buffer; readonly hash: Buffer } | undefined;
}

/** Who a person is, as a clerk has seen it proven. What was not asked for stays as it was. */
export async function recordProven(tx: Tx, personId: string, proven: Proven): Promise<void> {
  const { firstName, lastName, birthDate, postalCode, pesel } = proven;
  await tx.db
    .updateTable('people')
    .set({
      first_name: firstName,
      last_name: lastName,
      ...(birthDate && { birth_date: birthDate }),
      ...(postalCode && { postal_code: postalCode }),
      ...(pesel && { pesel_sealed: pesel.sealed, pesel_hash: pesel.hash }),
    })
    .where('id', '=', personId)
    .execute();
}
