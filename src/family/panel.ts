import { suspended } from '../accounts/suspended.ts';
import type { Cardholder } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import type { Session } from '../platform/sessions/sessions.ts';

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
    ])
    .where('accounts.id', '=', session.accountId)
    .where('accounts.activated_at', 'is not', null)
    .where((row) => row.not(suspended(row)))
    .executeTakeFirst();
  if (!row) return undefined;
  const { personId, firstName, lastName, email, memberId } = row;
  const self = { kind: 'resident', accountId: session.accountId, ip, email } as const;
  const own = { personId, firstName, lastName };
  if (row.lookedAfter) return { ...self, ...own, rights: 'own-card' };
  if (memberId === null) return { ...self, ...own, rights: 'all' };
  return {
    ...self,
    rights: 'all',
    personId: memberId,
    firstName: row.memberFirstName ?? '',
    lastName: row.memberLastName ?? '',
    guardian: own,
  };
}
