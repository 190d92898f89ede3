import { sql } from 'kysely';
import { suspended } from '../accounts/suspended.ts';
import type { Cardholder, Relative } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import type { Session } from '../platform/sessions/sessions.ts';

/** Those who have joined, in the order in which they did; then those who were asked to. */
const relatives = sql<Relative[] | null>`(
  select json_agg(json_build_object('id', id, 'firstName', first_name, 'lastName', last_name,
                                    'waiting', waiting) order by waiting, since, id)
    from (select member.id, member.first_name, member.last_name, false as waiting, joined_at as since
            from family_members join people as member on member.id = member_id
           where guardian_id = people.id and joined_at is not null and ended_at is null
           union all
          select id, first_name, last_name, true, invited_at
            from family_invitations
           where guardian_id = people.id and invited_as = 'member' and member_id is null) as relatives)`;

/**
 * Who is at the Panel Mieszkańca: a resident; a resident acting for a member of the family, as long as that
 * one is in it; or a member with the rights of one. Nobody when the account belongs to no resident or is suspended.
 */
export async function findAtPanel(db: Db, session: Session, ip: string): Promise<Cardholder | undefined> {
  const row = await db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account_id')
    .leftJoin('family_members as acting', (join) =>
      join
        .onRef('acting.guardian_id', '=', 'people.id')
        .on('acting.member_id', '=', session.actingFor)
        .on('acting.joined_at', 'is not', null)
        .on('acting.ended_at', 'is', null),
    )
    .leftJoin('people as member', 'member.id', 'acting.member_id')
    .select((row) => [
      'people.id as personId',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'accounts.email',
      'member.id as memberId',
      'member.first_name as memberFirstName',
      'member.last_name as memberLastName',
      row
        .exists(
          row
            .selectFrom('family_members as own')
            .select('own.id')
            .whereRef('own.member_id', '=', 'people.id')
            .where('own.joined_at', 'is not', null)
            .where('own.ended_at', 'is', null),
        )
        .as('lookedAfter'),
      relatives.as('family'),
      row
        .exists(
          row
            .selectFrom('family_invitations')
            .select('family_invitations.id')
            .whereRef('family_invitations.account_id', '=', 'accounts.id'),
        )
        .$castTo<boolean>()
        .as('invited'),
    ])
    .where('accounts.id', '=', session.accountId)
    .where('accounts.activated_at', 'is not', null)
    .where((row) => row.not(suspended(row)))
    .executeTakeFirst();
  if (!row) return undefined;
  const { personId, firstName, lastName, email, memberId, invited } = row;
  const self = { kind: 'resident', accountId: session.accountId, ip, email } as const;
  const own = { personId, firstName, lastName };
  if (row.lookedAfter) return { ...self, ...own, invited, rights: 'own-card' };
  const family = row.family ?? undefined;
  if (memberId === null) return { ...self, ...own, invited, rights: 'all', family };
  return {
    ...self,
    rights: 'all',
    personId: memberId,
    firstName: row.memberFirstName ?? '',
    lastName: row.memberLastName ?? '',
    guardian: own,
    family,
  };
}
