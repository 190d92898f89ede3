import { sql } from 'kysely';
import type { SuspensionCause } from '../accounts/suspension.ts';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';

/** A time in which nobody got in with an account. */
export interface Suspension {
  readonly id: string;
  readonly cause: SuspensionCause;
  /** What the clerk wrote who blocked it. */
  readonly reason: string | null;
  /** The sentence of the consent that was withdrawn, by the person or by a guardian. */
  readonly consent: LocalText | null;
  readonly at: Date;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
  readonly liftedBy: string | null;
}

function selectSuspensions(db: Db) {
  return db
    .selectFrom('account_suspensions')
    .leftJoin('staff_members', 'staff_members.account_id', 'account_suspensions.lifted_by')
    .select((row) => [
      'account_suspensions.id',
      sql<SuspensionCause>`cause`.as('cause'),
      'account_suspensions.reason',
      row
        .selectFrom('consent_versions')
        .select(sql<LocalText>`label`.as('label'))
        .whereRef('consent_versions.consent_id', '=', 'account_suspensions.consent_id')
        .whereRef('effective_from', '<=', 'account_suspensions.at')
        .orderBy('version', 'desc')
        .limit(1)
        .as('consent'),
      'account_suspensions.at',
      'lifted_at as liftedAt',
      'lift_reason as liftReason',
      sql<string | null>`staff_members.first_name || ' ' || staff_members.last_name`.as('liftedBy'),
    ]);
}

/** Why nobody gets in with this account now. */
export async function standingSuspension(db: Db, accountId: string): Promise<Suspension | undefined> {
  return selectSuspensions(db)
    .where('account_suspensions.account_id', '=', accountId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
}

/** For a mail about it. */
export async function suspensionById(db: Db, id: string): Promise<Suspension | undefined> {
  return selectSuspensions(db).where('account_suspensions.id', '=', id).executeTakeFirst();
}

/** All there were, newest first. */
export async function suspensionsOf(db: Db, accountId: string): Promise<Suspension[]> {
  return selectSuspensions(db)
    .where('account_suspensions.account_id', '=', accountId)
    .orderBy('account_suspensions.at', 'desc')
    .execute();
}
