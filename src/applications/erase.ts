import { type Actor, system } from '../events/actor.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { changeStatus } from './change-status.ts';
import { nextApplicant } from './hand-on.ts';
import { type ApplicationStatus, mayBecome } from './status.ts';
import { erasePickups } from './wait-for-pickup.ts';

/**
 * Cancels what can be cancelled, deletes the drafts, and leaves of all others their numbers, dates and statuses.
 * From here on the person is locked.
 */
export async function eraseApplications(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const sent = await tx.db
    .selectFrom('applications')
    .select(['id', 'number', 'status'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  await lockPerson(tx, personId);
  for (const { id, number, status: stored } of sent) {
    const status = stored as ApplicationStatus;
    const by = [actor, system].find(({ kind }) => mayBecome(status, 'cancelled', kind));
    if (!by) continue;
    const application = { id, number, status, personId };
    await changeStatus(tx, by, application, { to: 'cancelled', event: 'application.cancelled' });
  }
  await tx.db
    .deleteFrom('applications')
    .where('person_id', '=', personId)
    .where('status', '=', 'draft')
    .execute();
  await erasePickups(tx, personId);
  await eraseContents(tx, personId);
}

/**
 * What this account applied for on behalf of somebody who stays goes on with whoever looks after them now, if
 * anybody does. Call it when the account's own ties have ended.
 */
export async function forgetApplicant(tx: Tx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('applications')
    .set({
      applicant_account: nextApplicant,
    })
    .where('applicant_account', '=', accountId)
    .execute();
  await tx.db
    .updateTable('application_statuses')
    .set({ by_account: null })
    .where('by_account', '=', accountId)
    .where('actor_kind', '=', 'resident')
    .execute();
}

async function eraseContents(tx: Tx, personId: string): Promise<void> {
  const erased = await tx.db
    .updateTable('applications')
    .set({
      answers: '{}',
      photo_original_id: null,
      photo_file_id: null,
      photo_crop: null,
      photo_hash: null,
      photo_recut_at: null,
      pesel_sealed: null,
      pesel_hash: null,
      pesel_birth_date: null,
      applicant_account: null,
      claimed_by: null,
      claimed_until: null,
    })
    .where('person_id', '=', personId)
    .returning('id')
    .execute();
  if (erased.length === 0) return;
  const ids = erased.map(({ id }) => id);
  await tx.db
    .updateTable('application_statuses')
    .set((row) => ({
      note: null,
      by_account: row.case().when('actor_kind', '=', 'resident').then(null).else(row.ref('by_account')).end(),
    }))
    .where('application_id', 'in', ids)
    .execute();
  await tx.db
    .updateTable('application_remarks')
    .set({ text: '' })
    .where('application_id', 'in', ids)
    .execute();
}
