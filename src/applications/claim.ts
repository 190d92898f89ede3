import { type RawBuilder, sql } from 'kysely';
import { recordEvent } from '../events/record.ts';
import { nearAccount } from '../family/household.ts';
import { later, minutes } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Clerk, ClerkWho } from '../staff/clerk.ts';
import { lockApplication, toApplication, versionsOf } from './application.queries.ts';
import type { Application } from './application.ts';
import { changeStatus } from './change-status.ts';
import type { ApplicationKind } from './definition.ts';

/** A claim that nobody works on any more lets go by itself. */
const claimLasts = minutes(30);

export type ClaimResult =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-open' | 'own' }
  | { readonly ok: false; readonly reason: 'claimed'; readonly byName: string };

/**
 * Takes an application for deciding, so that two clerks never decide the same one. Clerks are residents too:
 * what is their own, or of their household, is for somebody else to decide.
 */
export async function claimApplication(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
): Promise<ClaimResult> {
  const row = await lockApplication(tx.db, { number });
  if (!row) return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  if (application.status !== 'submitted' && application.status !== 'in-review') {
    return { ok: false, reason: 'not-open' };
  }
  if (await isOwn(tx.db, clerk, row.id)) return { ok: false, reason: 'own' };
  const { claim } = application;
  const mine = claim?.by === clerk.accountId;
  if (claim && !mine && claim.until > tx.now) return { ok: false, reason: 'claimed', byName: claim.byName };
  await tx.db
    .updateTable('applications')
    .set({ claimed_by: clerk.accountId, claimed_until: later(tx.now, claimLasts) })
    .where('id', '=', row.id)
    .execute();
  if (application.status === 'submitted') {
    await changeStatus(tx, clerk, application, { to: 'in-review', event: 'application.claimed' });
  } else if (!mine) {
    await recordEvent(tx, {
      kind: 'application.claimed',
      actor: clerk,
      personId: row.person_id,
      applicationId: row.id,
      data: { number },
    });
  }
  return { ok: true, application };
}

/** Whether it is the clerk's own application, one about somebody of their household, or one that they took. */
export async function isOwn(db: Db, clerk: Clerk, applicationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('applications')
    .select('id')
    .where('id', '=', applicationId)
    .where(own(clerk))
    .executeTakeFirst();
  return row !== undefined;
}

/** The city's word, read with the row: four eyes see an application that was taken at the counter, by default. */
const mayDecideWhatTheyTook = sql<boolean>`coalesce(
  (select (value ->> 'sameClerk')::boolean from settings where key = 'counter'), false)`;

function own({ accountId }: Clerk): RawBuilder<boolean> {
  return sql<boolean>`(applicant_account is not distinct from ${accountId} or ${nearAccount(accountId, 'person_id')}
    or (taken_by is not distinct from ${accountId} and not ${mayDecideWhatTheyTook}))`;
}

/** What a clerk works through: nothing named is everything. */
export interface Worked {
  readonly kind?: ApplicationKind | undefined;
  readonly typeCode?: string | undefined;
}

/**
 * The next one that waits longest and nobody holds; passed over when another clerk takes it meanwhile.
 * One that was left lying in review comes first: its resident has waited since the claim ran out.
 */
export async function claimNext(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  { kind, typeCode: code }: Worked = {},
): Promise<number | undefined> {
  const versions = kind || code ? await versionsOf(tx.db, { code, kind }) : undefined;
  if (versions?.length === 0) return undefined;
  const next =
    (await oldestFree(tx, clerk, 'in-review', versions)) ??
    (await oldestFree(tx, clerk, 'submitted', versions));
  if (next === undefined) return undefined;
  await claimApplication(tx, clerk, next);
  return next;
}

async function oldestFree(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  status: 'in-review' | 'submitted',
  versions: readonly string[] | undefined,
): Promise<number | undefined> {
  let free = tx.db
    .selectFrom('applications')
    .select('number')
    .where('status', '=', status)
    .where(({ not }) => not(own(clerk)))
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked();
  if (status === 'in-review') free = free.where('claimed_until', '<=', tx.now);
  if (versions) free = free.where('type_version_id', 'in', versions);
  return (await free.executeTakeFirst())?.number ?? undefined;
}

/** Puts it back for others. False when this clerk does not hold it. */
export async function releaseApplication(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
): Promise<boolean> {
  const row = await lockApplication(tx.db, { number });
  if (row?.status !== 'in-review' || row.claimed_by !== clerk.accountId) return false;
  await tx.db
    .updateTable('applications')
    .set({ claimed_by: null, claimed_until: null })
    .where('id', '=', row.id)
    .execute();
  await changeStatus(tx, clerk, toApplication(row), { to: 'submitted', event: 'application.released' });
  return true;
}
