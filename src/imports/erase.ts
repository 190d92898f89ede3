import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';
import { emailMark, identityMark } from './earlier-rows.ts';

/**
 * What files said about a person who is erased, also in rows that nobody could place, or that nobody has imported yet.
 * That there was a row, and what it came to, stays. Call it while the person is still named.
 */
export async function forgetImported(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .updateTable('import_rows')
    .set({
      sealed: Buffer.alloc(0),
      identity_hash: null,
      pesel_hash: null,
      email_hash: null,
      birth_hash: null,
    })
    .where(sql<boolean>`(${sql.join(await marksOfPerson(tx, personId), sql` or `)})`)
    .execute();
  await tx.db.deleteFrom('imported_details').where('person_id', '=', personId).execute();
}

/** An address alone tells only rows that come to nothing: it may have been typed for somebody else. */
async function marksOfPerson(tx: Tx, personId: string): Promise<RawBuilder<boolean>[]> {
  const marks = [sql<boolean>`person_id = ${personId}`];
  const person = await tx.db
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'account_id')
    .select(['first_name', 'last_name', 'birth_date', 'pesel_hash', 'email'])
    .where('people.id', '=', personId)
    .executeTakeFirst();
  if (!person) return marks;
  const { first_name: firstName, last_name: lastName, birth_date: birthDate, pesel_hash, email } = person;
  if (pesel_hash) marks.push(sql`pesel_hash = ${pesel_hash}`);
  if (birthDate) {
    const identity = identityMark(tx.vouch, { firstName, lastName, birthDate });
    const namesake = pesel_hash ? sql`pesel_hash is not null and pesel_hash <> ${pesel_hash}` : sql`false`;
    marks.push(sql`identity_hash = ${identity} and not (${namesake})`);
  }
  if (email) {
    marks.push(sql`email_hash = ${emailMark(tx.vouch, email)} and outcome not in ('new', 'update')`);
  }
  return marks;
}
