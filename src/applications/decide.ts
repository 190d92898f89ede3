import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { lockApplication, selectApplications, toApplication } from './application.queries.ts';
import type { Application } from './application.ts';
import { isDecided } from './status.ts';

/** Why a decision cannot be made; `claimed` names who holds the application instead. */
export type Undecidable =
  | { readonly ok: false; readonly reason: 'not-found' | 'not-claimed' | 'withdrawn' | 'already-decided' }
  | { readonly ok: false; readonly reason: 'claimed'; readonly byName: string };

export type Decidable = { readonly ok: true; readonly application: Application } | Undecidable;

/** A clerk decides what they hold, once. A claim that ran out still holds until somebody else takes it. */
function decideOn(application: Application, clerk: { readonly accountId: string }, now: Date): Decidable {
  const { status, claim } = application;
  if (status === 'cancelled') return { ok: false, reason: 'withdrawn' };
  if (isDecided(status) || status === 'returned') return { ok: false, reason: 'already-decided' };
  if (status !== 'in-review' || !claim) return { ok: false, reason: 'not-claimed' };
  if (claim.by !== clerk.accountId) {
    return claim.until > now
      ? { ok: false, reason: 'claimed', byName: claim.byName }
      : { ok: false, reason: 'not-claimed' };
  }
  return { ok: true, application };
}

/** Locks the application that this clerk is about to decide. */
export async function lockForDecision(tx: Tx, clerk: ClerkWho<'decide'>, number: number): Promise<Decidable> {
  const row = await lockApplication(tx.db, { number });
  if (!row || row.status === 'draft') return { ok: false, reason: 'not-found' };
  return decideOn(toApplication(row), clerk, tx.now);
}

/** Why this clerk, who holds nothing under this number, does not decide it. */
export async function whyUndecidable(
  db: Db,
  clerk: ClerkWho<'decide'>,
  number: number,
  now: Date,
): Promise<Undecidable> {
  const row = await selectApplications(db)
    .where('applications.number', '=', number)
    .where('applications.status', '<>', 'draft')
    .executeTakeFirst();
  if (!row) return { ok: false, reason: 'not-found' };
  const decidable = decideOn(toApplication(row), clerk, now);
  return decidable.ok ? { ok: false, reason: 'not-claimed' } : decidable;
}

/** With the decision the claim ends. A return is not the final word: it leaves no date of decision. */
export async function letGo(
  tx: Tx,
  application: Application,
  decided: 'decided' | 'returned',
): Promise<void> {
  await tx.db
    .updateTable('applications')
    .set({ claimed_by: null, claimed_until: null, decided_at: decided === 'decided' ? tx.now : null })
    .where('id', '=', application.id)
    .execute();
}
