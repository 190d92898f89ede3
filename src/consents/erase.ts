import type { Tx } from '../platform/db/transaction.ts';

/** What was agreed to and when stays; from where, and with which account, does not. */
export async function eraseConsentTraces(
  tx: Tx,
  { personId, accountId }: { readonly personId: string; readonly accountId: string | null },
): Promise<void> {
  await tx.db
    .updateTable('consent_acts')
    .set({ ip: null, by_account: null })
    .where((row) =>
      row.or([
        row('person_id', '=', personId),
        ...(accountId === null ? [] : [row('by_account', '=', accountId)]),
      ]),
    )
    .execute();
}
