import { sql } from 'kysely';
import { recordEvent } from '../events/record.ts';
import { idAt } from '../platform/db/ids.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { newestChange } from './history.ts';
import type { Subject } from './subject.ts';

export type Planned =
  | { readonly ok: true; readonly id: string; readonly inForce: boolean }
  /** A colleague has changed it since the form was opened. */
  | { readonly ok: false; readonly reason: 'changed-meanwhile' };

interface NewChange<Value> {
  readonly key: string;
  readonly value: Value;
  /** Nothing, or a moment that has come: at once. */
  readonly effectiveFrom?: Date | undefined;
  /** The newest change that whoever made this one knew of. */
  readonly basedOn: string | undefined;
}

/** Changes what the city sets, at once or from a day on. What stood there before the first change is kept with it. */
export async function planChange<Value>(
  tx: Tx,
  clerk: ClerkWho<'settings'>,
  subject: Subject<Value>,
  { key, value, effectiveFrom = tx.now, basedOn }: NewChange<Value>,
): Promise<Planned> {
  await lockSubject(tx, subject, key);
  const newest = await newestChange(tx.db, subject as Subject, key);
  if (newest !== basedOn) return { ok: false, reason: 'changed-meanwhile' };
  if (newest === undefined) await keepFirst(tx, subject, key);
  const inForce = effectiveFrom <= tx.now;
  const { id } = await tx.db
    .insertInto('configuration_changes')
    .values({
      id: idAt(tx.now),
      subject: subject.name,
      key,
      value: JSON.stringify(value),
      effective_from: inForce ? tx.now : effectiveFrom,
      made_at: tx.now,
      made_by: clerk.accountId,
      applied_at: inForce ? tx.now : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (inForce) await subject.apply(tx, key, value);
  await recordEvent(tx, {
    kind: 'configuration.changed',
    actor: clerk,
    data: { subject: subject.name, key, from: effectiveFrom.toISOString() },
  });
  return { ok: true, id, inForce };
}

/** One change of a thing at a time, also of one that has no row yet. */
async function lockSubject<Value>(tx: Tx, subject: Subject<Value>, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${subject.name} ${key}`}, 0))`.execute(tx.db);
}

async function keepFirst<Value>(tx: Tx, subject: Subject<Value>, key: string): Promise<void> {
  const value = await subject.current(tx.db, key);
  if (value === undefined) return;
  await tx.db
    .insertInto('configuration_changes')
    .values({
      // Before whatever is made in the same moment.
      id: idAt(new Date(tx.now.getTime() - 1)),
      subject: subject.name,
      key,
      value: JSON.stringify(value),
      effective_from: new Date(0),
      made_at: tx.now,
      applied_at: tx.now,
    })
    .execute();
}
