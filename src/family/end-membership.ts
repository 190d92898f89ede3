import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Member, Resident } from '../people/resident.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { stopActingFor } from '../platform/sessions/sessions.ts';
import { lockPeople } from './lock.ts';
import { isAdult } from './member.ts';
import { guardiansOf } from './standing.ts';

interface Ending {
  readonly guardianId: string;
  readonly memberId: string;
  readonly as: 'removed' | 'detached' | 'erased';
}

/** Nobody acts for the member any more, from the next request on. Call it with both people locked. */
export async function endMembership(tx: Tx, actor: Actor, ending: Ending): Promise<boolean> {
  const { guardianId, memberId, as } = ending;
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
    data: { guardianId },
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

/** An adult member becomes a resident of their own right; the other sessions begin anew with that. */
export async function detach(tx: Tx, member: Member | Resident): Promise<Detached> {
  const { personId } = member;
  const person = await tx.db
    .selectFrom('people')
    .select('birth_date')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (person?.birth_date && !isAdult(person.birth_date, dayOf(tx.now))) return { ok: false, reason: 'minor' };
  await lockPeople(tx, [personId, ...(await guardiansOf(tx.db, personId))]);
  const guardians = await guardiansOf(tx.db, personId);
  if (guardians.length === 0) return { ok: false, reason: 'no-family' };
  for (const guardianId of guardians) {
    await endMembership(tx, member, { guardianId, memberId: personId, as: 'detached' });
  }
  return { ok: true };
}
