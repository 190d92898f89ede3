import { type RawBuilder, sql } from 'kysely';
import { suspended } from '../accounts/suspended.ts';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import { contains, hasWord, wordsIn } from '../platform/db/search.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { readSearch } from './search-terms.ts';

/** A clerk with this permission; this room stands below the staff's and cannot name it. */
type ClerkWho<P extends string> = Actor & {
  readonly kind: 'staff';
  readonly may: Readonly<Record<P, true>>;
};

/** A resident, or a member of a family, as the clerks' list shows them. */
export interface ListedPerson {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  /** Nothing for somebody without a login. */
  readonly email: string | null;
  readonly suspended: boolean;
}

/** Everything that the city knows of a person besides what stands in other rooms. */
export interface KnownPerson extends ListedPerson {
  readonly accountId: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly locale: string | null;
  readonly erasedAt: Date | null;
}

function selectPeople(db: Db) {
  return db
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'people.account_id')
    .select((row) => [
      'people.id',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'people.birth_date as birthDate',
      'accounts.email',
      sql<boolean>`coalesce(${suspended(row as never)}, false)`.as('suspended'),
    ]);
}

/** As `people_search` and `accounts_search` have them. */
const name = sql<string>`people.first_name || ' ' || people.last_name`;
const email = sql<string>`accounts.email::text`;

/** As `people_by_name` has it. */
const order = sql`people.last_name collate polish, people.first_name collate polish, people.id`;

export const peopleStates = ['zablokowani', 'bez-konta'] as const;
export type PeopleState = (typeof peopleStates)[number];

export interface PeopleSearch {
  /** A telephone number as a whole; else words of the name, or of the e-mail. */
  readonly text?: string | undefined;
  readonly state?: PeopleState | undefined;
  /** Id of the last one on the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of the list, as a Polish directory orders it. Whoever was erased has no name to stand under. */
export async function searchPeople(
  db: Db,
  _clerk: ClerkWho<'read-residents'>,
  keys: Keys,
  search: PeopleSearch,
): Promise<ListedPerson[]> {
  let query = selectPeople(db)
    .where('people.last_name', '<>', '')
    .orderBy(sql`people.last_name collate polish`)
    .orderBy(sql`people.first_name collate polish`)
    .orderBy('people.id')
    .limit(search.limit);
  query = query.where(wanted(keys, search.text ?? ''));
  if (search.state) query = query.where(inState[search.state]);
  if (search.after) {
    query = query.where(
      sql<boolean>`(${order}) > (select p.last_name collate polish, p.first_name collate polish, p.id from people p where p.id = ${search.after})`,
    );
  }
  return query.execute();
}

function wanted(keys: Keys, text: string): RawBuilder<boolean> {
  const { phone } = readSearch(keys, text);
  if (phone) return sql<boolean>`people.account_id in (select id from accounts where phone = ${phone})`;
  const words = wordsIn(text).map((word) =>
    /[@.\d_+]/.test(word) ? contains(email, word) : hasWord(name, word),
  );
  return words.length > 0 ? sql<boolean>`(${sql.join(words, sql` and `)})` : sql<boolean>`true`;
}

/** The blocked are few and have an index of their own; whoever has no account has one in the list's order. */
const inState: Readonly<Record<PeopleState, RawBuilder<boolean>>> = {
  zablokowani: sql<boolean>`people.account_id in (select account_id from account_suspensions where lifted_at is null)`,
  'bez-konta': sql<boolean>`people.account_id is null`,
};

/** A clerk is seen looking: the audit log gets a row. */
export async function viewPerson(
  tx: Tx,
  clerk: ClerkWho<'read-residents'> | ClerkWho<'edit-residents'> | ClerkWho<'unblock'>,
  personId: string,
): Promise<KnownPerson | undefined> {
  const person = await selectPeople(tx.db)
    .select([
      'people.account_id as accountId',
      'accounts.phone',
      'people.created_at as createdAt',
      'accounts.activated_at as activatedAt',
      'accounts.locale',
      'people.erased_at as erasedAt',
    ])
    .where('people.id', '=', personId)
    .executeTakeFirst();
  if (!person) return undefined;
  await recordEvent(tx, { kind: 'person.viewed', actor: clerk, personId });
  return person;
}
