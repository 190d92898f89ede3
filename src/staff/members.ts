import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { contains, wordsIn } from '../platform/db/search.ts';
import type { ClerkWho } from './clerk.ts';
import { type Member, type MemberState, stateOf } from './member.ts';
import { type ListedRole, listRoles } from './roles.ts';
import { selectMembers } from './staff.queries.ts';

export interface MemberSearch {
  /** Words of the name or of the e-mail. */
  readonly text?: string | undefined;
  readonly state?: MemberState | undefined;
}

const searched = sql<string>`staff_members.first_name || ' ' || staff_members.last_name || ' ' || accounts.email`;

/** As a Polish directory orders them. A city's staff fits on one page. */
export async function listMembers(
  db: Db,
  clerk: ClerkWho<'staff'>,
  { text, state }: MemberSearch = {},
): Promise<Member[]> {
  let query = selectMembers(db);
  for (const word of wordsIn(text)) query = query.where(contains(searched, word));
  const [rows, roles] = await Promise.all([query.execute(), listRoles(db, clerk)]);
  const members = rows.map((row) => toMember(row, roles));
  return state ? members.filter((member) => member.state === state) : members;
}

export async function findMember(
  db: Db,
  clerk: ClerkWho<'staff'>,
  accountId: string,
): Promise<Member | undefined> {
  const row = await selectMembers(db).where('staff_members.account_id', '=', accountId).executeTakeFirst();
  return row && toMember(row, await listRoles(db, clerk));
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMembers>['execute']>>[number];

function toMember({ roles, ...row }: Row, known: readonly ListedRole[]): Member {
  return { ...row, state: stateOf(row), roles: known.filter(({ id }) => roles.includes(id)) };
}
