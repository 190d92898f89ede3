import { openAccount } from '../../accounts/open.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { isOpenBranch } from '../branches/of-partner.ts';
import type { NewPersonInput } from '../forms.ts';
import { lockPartner, type Steward } from '../steward.ts';

export type PersonInvited =
  | { readonly ok: true; readonly accountId: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-there' | 'branch' };

/**
 * By mail; the link in it is made when it is sent. Nobody learns whether the address has an account, or another
 * partner. `welcome`: the mail also says that the application was accepted; `locale` is that of an account opened now.
 */
export async function invitePerson(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  { email, firstName, lastName, role, branchId }: NewPersonInput,
  { welcome = false, locale = 'pl' } = {},
): Promise<PersonInvited> {
  const partner = await lockPartner(tx, steward, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  if (branchId && !(await isOpenBranch(tx.db, partnerId, branchId))) return { ok: false, reason: 'branch' };
  const { accountId } = await openAccount(tx, email, locale);
  const made = await tx.db
    .insertInto('partner_staff')
    .values({
      account_id: accountId,
      partner_id: partnerId,
      first_name: firstName,
      last_name: lastName,
      role,
      branch_id: branchId,
      invited_by: steward.accountId,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['partner_id', 'account_id']).doNothing())
    .returning('account_id')
    .executeTakeFirst();
  if (!made) return { ok: false, reason: 'already-there' };
  const data = { partnerId, accountId, partner: partner.name, role, welcome };
  await recordEvent(tx, { kind: 'partner.person-invited', actor: steward, data });
  return { ok: true, accountId };
}
