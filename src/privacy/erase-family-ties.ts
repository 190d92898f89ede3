import type { Tx } from '../platform/db/transaction.ts';
import { stopActingFor } from '../platform/sessions/sessions.ts';

/**
 * That somebody belonged to a family stays as a dated fact without names; what was typed into invitations goes,
 * the person's own ones and those that name them.
 */
export async function eraseFamilyTies(
  tx: Tx,
  { personId, accountId }: { readonly personId: string; readonly accountId: string | null },
): Promise<void> {
  await tx.db
    .updateTable('family_members')
    .set({ ended_at: tx.now, ended_as: 'erased' })
    .where((row) => row.or([row('guardian_id', '=', personId), row('member_id', '=', personId)]))
    .where('ended_at', 'is', null)
    .execute();
  await tx.db
    .deleteFrom('family_invitations')
    .where((row) =>
      row.or([
        row('guardian_id', '=', personId),
        row('member_id', '=', personId),
        ...(accountId === null ? [] : [row('account_id', '=', accountId)]),
      ]),
    )
    .execute();
  await stopActingFor(tx, personId);
}
