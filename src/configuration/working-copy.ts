import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Subject } from './subject.ts';

type Named = Pick<Subject, 'name'>;

/** The fields of a form as they stand in it. */
export type WorkingForm = Readonly<Record<string, string | readonly string[]>>;

/** A form that somebody has begun and not saved as a change; one for each thing, whoever writes in it. */
export interface WorkingCopy {
  readonly key: string;
  readonly form: WorkingForm;
  readonly savedAt: Date;
  readonly savedBy: string;
}

export async function keepWorkingCopy(
  tx: Tx,
  clerk: ClerkWho<'settings'>,
  { name }: Named,
  key: string,
  form: WorkingForm,
): Promise<void> {
  const row = { form: JSON.stringify(form), saved_at: tx.now, saved_by: clerk.accountId };
  await tx.db
    .insertInto('configuration_drafts')
    .values({ subject: name, key, ...row })
    .onConflict((conflict) => conflict.columns(['subject', 'key']).doUpdateSet(row))
    .execute();
}

export async function findWorkingCopy(
  db: Db,
  _clerk: ClerkWho<'settings'>,
  { name }: Named,
  key: string,
): Promise<WorkingCopy | undefined> {
  return selectCopies(db, name).where('key', '=', key).executeTakeFirst();
}

/** Of everything of one kind, the newest first; at most `most`. */
export async function workingCopies(
  db: Db,
  _clerk: ClerkWho<'settings'>,
  { name }: Named,
  most = 100,
): Promise<WorkingCopy[]> {
  return selectCopies(db, name).orderBy('saved_at', 'desc').limit(most).execute();
}

export async function dropWorkingCopy(
  tx: Tx,
  _clerk: ClerkWho<'settings'>,
  { name }: Named,
  key: string,
): Promise<void> {
  await tx.db.deleteFrom('configuration_drafts').where('subject', '=', name).where('key', '=', key).execute();
}

function selectCopies(db: Db, subject: string) {
  return db
    .selectFrom('configuration_drafts')
    .innerJoin('staff_members', 'staff_members.account_id', 'saved_by')
    .select([
      'key',
      sql<WorkingForm>`form`.as('form'),
      'saved_at as savedAt',
      sql<string>`first_name || ' ' || last_name`.as('savedBy'),
    ])
    .where('subject', '=', subject);
}
