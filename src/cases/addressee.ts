import { sql } from 'kysely';
import { nearAccount } from '../family/household.ts';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** A resident whom the city may begin a case with. */
export interface Addressee {
  readonly id: string;
  readonly name: string;
  /** In which the message is best written. */
  readonly locale: string | null;
  /** Of the clerk's own household: for somebody else to write to. */
  readonly own: boolean;
}

/** Nobody who is erased, and no child that has no data yet. */
export async function findAddressee(
  db: Db,
  clerk: ClerkWho<'answer-cases'>,
  personId: string,
): Promise<Addressee | undefined> {
  return db
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'people.account_id')
    .select([
      'people.id',
      sql<string>`people.first_name || ' ' || people.last_name`.as('name'),
      'accounts.locale',
      nearAccount(clerk.accountId, 'people.id').as('own'),
    ])
    .where('people.id', '=', personId)
    .where(sql<boolean>`people.erased_at is null and people.last_name <> ''`)
    .executeTakeFirst();
}
