import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { isOpenBranch } from '../branches/of-partner.ts';
import type { PersonInput } from '../forms.ts';
import { revokeKeys } from '../keys/revoke-keys.ts';
import type { Steward } from '../steward.ts';
import { holdPerson, isLastManager } from './reads.ts';

export type PersonEdited =
  | { readonly ok: true }
  /** `last`: nobody of the partner could look after it any more. */
  | { readonly ok: false; readonly reason: 'not-found' | 'last' | 'branch' };

/** Keys of somebody who is no manager any more go on working, except those named in `revoked`. */
export async function editPerson(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  accountId: string,
  { firstName, lastName, role, branchId }: PersonInput,
  revoked: readonly string[] = [],
): Promise<PersonEdited> {
  const person = await holdPerson(tx, steward, partnerId, accountId);
  if (!person) return { ok: false, reason: 'not-found' };
  if (role !== 'manager' && person.role === 'manager' && (await isLastManager(tx, partnerId, accountId))) {
    return { ok: false, reason: 'last' };
  }
  const moved = branchId !== person.branchId;
  if (moved && branchId && !(await isOpenBranch(tx.db, partnerId, branchId))) {
    return { ok: false, reason: 'branch' };
  }
  const renamed = firstName !== person.firstName || lastName !== person.lastName;
  if (!moved && !renamed && role === person.role) return { ok: true };
  if (person.role === 'manager' && role !== 'manager') await revokeKeys(tx, steward, partnerId, revoked);
  await tx.db
    .updateTable('partner_staff')
    .set({ first_name: firstName, last_name: lastName, role, branch_id: branchId })
    .where('partner_id', '=', partnerId)
    .where('account_id', '=', accountId)
    .execute();
  const data = { partnerId, accountId, role };
  await recordEvent(tx, { kind: 'partner.person-edited', actor: steward, data });
  return { ok: true };
}
