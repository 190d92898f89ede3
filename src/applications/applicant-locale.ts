import type { Tx } from '../platform/db/transaction.ts';

/** In which whoever applied reads; nothing without an account. */
export async function applicantLocale(
  tx: Tx,
  { applicant_account: id }: { readonly applicant_account: string | null },
): Promise<string | null> {
  if (id === null) return null;
  const account = await tx.db.selectFrom('accounts').select('locale').where('id', '=', id).executeTakeFirst();
  return account?.locale ?? null;
}
