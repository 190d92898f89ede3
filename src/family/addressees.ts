import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

/** Who is written to about a person. */
export interface Addressee {
  readonly accountId: string;
  /** Whom it is about, when that is somebody whom the addressee looks after. */
  readonly ward: { readonly memberId: string; readonly name: string } | null;
}

/**
 * A subquery: for each of these `people` the own account; of a ward without one those of the guardians. Nobody who
 * may not log in.
 */
export function addresseesWhere(about: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`
    select accounts.id as account_id, members.id as member_id,
           people.first_name || ' ' || people.last_name as name
      from people
      left join family_members as members
        on people.account_id is null and members.member_id = people.id
       and members.joined_at is not null and members.ended_at is null
      left join people as guardians on guardians.id = members.guardian_id
      join accounts on accounts.id = coalesce(people.account_id, guardians.account_id)
     where ${about} and accounts.activated_at is not null
       and not exists (select from account_suspensions
                        where account_suspensions.account_id = accounts.id and lifted_at is null)`;
}

export async function addresseesOf(db: Db, personId: string): Promise<Addressee[]> {
  const { rows } = await sql<{ account_id: string; member_id: string | null; name: string }>`
    ${addresseesWhere(sql`people.id = ${personId}`)} order by members.joined_at`.execute(db);
  return rows.map(({ account_id, member_id, name }) => ({
    accountId: account_id,
    ward: member_id === null ? null : { memberId: member_id, name },
  }));
}

/**
 * "Whoever has this account is written to about this row of `people`", from the account's side: it is their own, or
 * that of somebody without one whom they look after. `column` holds an account's id.
 */
export function isAddresseeOf(column: string): RawBuilder<boolean> {
  const account = sql.ref(column);
  return sql<boolean>`(people.account_id = ${account}
    or (people.account_id is null and people.id = any(array(
      select member_id from family_members
        join people as guardians on guardians.id = family_members.guardian_id
       where guardians.account_id = ${account} and joined_at is not null and ended_at is null))))`;
}

/** "There is somebody to write to about this person"; `column` holds a person's id. */
export function hasAddressee(column: string): RawBuilder<boolean> {
  return sql<boolean>`exists (${addresseesWhere(sql`people.id = ${sql.ref(column)}`)})`;
}
