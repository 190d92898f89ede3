import { dueConsents } from '../consents/reads.ts';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Member, Resident } from '../people/resident.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { markAllConsentsDue, stopActingFor } from '../platform/sessions/sessions.ts';
import { lockPeople } from './lock.ts';
import { mayDetach } from './membership.ts';
import type { Removal } from './removal.ts';
import { guardiansOf } from './standing.ts';

interface Ending {
  readonly guardianId: string;
  readonly memberId: string;
  readonly as: 'removed' | 'detached' | 'erased';
  /** Of a removal: what it came to. */
  readonly outcome?: Removal;
}

/** Nobody acts for the member any more, from the next request on. Call it with both people locked. */
export async function endMembership(tx: Tx, actor: Actor, ending: Ending): Promise<boolean> {
  const { guardianId, memberId, as, outcome = null } = ending;
  const ended = await tx.db
    .updateTable('family_members')
    .set({ ended_at: tx.now, ended_as: as })
    .where('guardian_id', '=', guardianId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  if (ended.length === 0) return false;
  await stopActing(tx, guardianId, memberId);
  await recordEvent(tx, {
    kind: as === 'detached' ? 'family.member-detached' : 'family.member-removed',
    actor,
    personId: memberId,
    data: { guardianId, outcome },
  });
  return true;
}

async function stopActing(tx: Tx, guardianId: string, memberId: string): Promise<void> {
  const guardian = await tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', guardianId)
    .executeTakeFirst();
  if (guardian?.account_id) await stopActingFor(tx, memberId, guardian.account_id);
}

export type Detached = { readonly ok: true } | { readonly ok: false; readonly reason: 'minor' | 'no-family' };

/** An adult member becomes a resident of their own right, who agrees to what the guardian never asked for first. */
export async function detach(tx: Tx, member: Member | Resident): Promise<Detached> {
  const { personId } = member;
  if (!(await mayDetach(tx.db, personId, dayOf(tx.now)))) return { ok: false, reason: 'minor' };
  await lockPeople(tx, [personId, ...(await guardiansOf(tx.db, personId))]);
  const guardians = await guardiansOf(tx.db, personId);
  if (guardians.length === 0) return { ok: false, reason: 'no-family' };
  for (const guardianId of guardians) {
    await endMembership(tx, member, { guardianId, memberId: personId, as: 'detached' });
  }
  const due = await dueConsents(tx.db, personId, tx.now);
  if (due.length > 0) await markAllConsentsDue(tx, member.accountId);
  return { ok: true };
}
