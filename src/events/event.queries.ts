import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { contains, hasWord, wordsIn } from '../platform/db/search.ts';

export function selectLog(db: Db) {
  return db
    .selectFrom('events')
    .leftJoin('accounts as actor', 'actor.id', 'events.actor_account')
    .leftJoin('staff_members as staff', (join) =>
      join.onRef('staff.account_id', '=', 'events.actor_account').on('events.actor_kind', '=', 'staff'),
    )
    .leftJoin('partner_staff as shop', (join) =>
      join
        .onRef('shop.account_id', '=', 'events.actor_account')
        .on('events.actor_kind', '=', 'partner')
        .on('shop.joined_at', 'is not', null),
    )
    .leftJoin('people', 'people.id', 'events.person_id')
    .leftJoin('applications', 'applications.id', 'events.application_id')
    .leftJoin('cards', 'cards.id', 'events.card_id')
    .leftJoin('accounts as about', (join) =>
      join.on(sql<boolean>`about.id = (events.data ->> 'accountId')::uuid`),
    )
    .select([
      'events.id',
      'events.at',
      'events.kind',
      'events.actor_kind',
      sql<string | null>`coalesce(staff.first_name || ' ' || staff.last_name,
        shop.first_name || ' ' || shop.last_name)`.as('actorName'),
      'actor.email as actorEmail',
      sql<string | null>`host(events.ip)`.as('ip'),
      sql<string | null>`people.first_name || ' ' || people.last_name`.as('personName'),
      'applications.number as applicationNumber',
      'cards.id as cardId',
      'cards.number as cardNumber',
      'about.email as accountEmail',
      'events.data',
    ]);
}

export type LogRow = Awaited<ReturnType<ReturnType<typeof selectLog>['executeTakeFirstOrThrow']>>;

/** Accounts by their whole e-mail, or staff and shop people by words of e-mail or name. */
export async function accountsNamed(db: Db, text: string, limit: number): Promise<string[]> {
  const like = (alias: 'staff' | 'shop') =>
    contains(
      sql`${sql.ref(`${alias}.first_name`)} || ' ' || ${sql.ref(`${alias}.last_name`)} || ' ' || accounts.email::text`,
      text,
    );
  const [exact, staff, shop] = await Promise.all([
    db.selectFrom('accounts').select('id').where('email', '=', text).execute(),
    db
      .selectFrom('staff_members as staff')
      .innerJoin('accounts', 'accounts.id', 'staff.account_id')
      .select('accounts.id')
      .where(like('staff'))
      .limit(limit)
      .execute(),
    db
      .selectFrom('partner_staff as shop')
      .innerJoin('accounts', 'accounts.id', 'shop.account_id')
      .select('accounts.id')
      .where(like('shop'))
      .limit(limit)
      .execute(),
  ]);
  return [...new Set([...exact, ...staff, ...shop].map((row) => row.id))].slice(0, limit);
}

/** People by their id, by the whole e-mail of their account, or by words of their name. */
export async function peopleNamed(db: Db, text: string, limit: number): Promise<string[]> {
  const people = db.selectFrom('people').select('people.id').limit(limit);
  if (isUuid(text)) return [text];
  const rows = text.includes('@')
    ? await people
        .innerJoin('accounts', 'accounts.id', 'people.account_id')
        .where('email', '=', text)
        .execute()
    : await people
        .where((row) => row.and(wordsIn(text).map((word) => hasWord(nameOfPerson, word))))
        .where('erased_at', 'is', null)
        .execute();
  return rows.map(({ id }) => id);
}

/** As `people_search` has it. */
const nameOfPerson = sql<string>`people.first_name || ' ' || people.last_name`;

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
