import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import type { NewSuspension } from './suspension.ts';

/** Nobody gets in any more, from the next request on. Nothing when the account is blocked already. */
export async function suspendAccount(
  tx: Tx,
  actor: Actor,
  suspension: NewSuspension,
): Promise<string | undefined> {
  const { accountId, personId } = suspension;
  const made = await tx.db
    .insertInto('account_suspensions')
    .values({
      account_id: accountId,
      at: tx.now,
      by_account: actor.accountId,
      ...causeOf(suspension),
    })
    .onConflict((conflict) => conflict.column('account_id').where('lifted_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return undefined;
  await closeSessionsOf(tx, accountId);
  await recordEvent(tx, {
    kind: 'account.suspended',
    actor,
    personId,
    data: { accountId, suspensionId: made.id },
  });
  return made.id;
}

function causeOf(suspension: NewSuspension) {
  if ('reason' in suspension) return { cause: 'office', reason: suspension.reason };
  const { consentId, follows } = suspension;
  const cause = follows === undefined ? 'consent' : 'guardian';
  return { cause, consent_id: consentId, follows: follows ?? null };
}
