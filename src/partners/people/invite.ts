import { invitedAccount } from '../../accounts/invited.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { isOpenBranch } from '../branches/of-partner.ts';
import type { NewPersonInput } from '../forms.ts';
import { lockPartner, type Steward } from '../steward.ts';

export type PersonInvited =
  /** `working`: the account logs in with the password that it has. */
  | { readonly ok: true; readonly accountId: string; readonly working: boolean }
  /** `elsewhere`: an account belongs to one partner. */
  | { readonly ok: false; readonly reason: 'not-found' | 'already-there' | 'elsewhere' | 'branch' };

/** By mail; the link in it is made when it is sent. `welcome`: it also says that the application was accepted. */
export async function invitePerson(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  { email, firstName, lastName, role, branchId }: NewPersonInput,
  { welcome = false } = {},
): Promise<PersonInvited> {
  const partner = await lockPartner(tx, steward, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  if (branchId && !(await isOpenBranch(tx.db, partnerId, branchId))) return { ok: false, reason: 'branch' };
  const { id: accountId, working } = await invitedAccount(tx, email);
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
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('account_id')
    .executeTakeFirst();
  if (!made) return { ok: false, reason: await whereIs(tx, partnerId, accountId) };
  const data = { partnerId, accountId, partner: partner.name, role, welcome };
  await recordEvent(tx, { kind: 'partner.person-invited', actor: steward, data });
  return { ok: true, accountId, working };
}

async function whereIs(tx: Tx, partnerId: string, accountId: string): Promise<'already-there' | 'elsewhere'> {
  const { partner_id } = await tx.db
    .selectFrom('partner_staff')
    .select('partner_id')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return partner_id === partnerId ? 'already-there' : 'elsewhere';
}
