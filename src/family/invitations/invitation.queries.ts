import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { Relation } from '../member.ts';
import type { Invitation } from './invitation.ts';

export function selectInvitations(db: Db) {
  return db
    .selectFrom('family_invitations')
    .innerJoin('people as guardian', 'guardian.id', 'guardian_id')
    .innerJoin('accounts', 'accounts.id', 'family_invitations.account_id')
    .select([
      'family_invitations.id',
      'invited_as',
      'guardian_id as guardianId',
      sql<string>`guardian.first_name || ' ' || guardian.last_name`.as('guardianName'),
      'family_invitations.account_id as accountId',
      'accounts.email',
      'family_invitations.first_name as firstName',
      'family_invitations.last_name as lastName',
      'family_invitations.birth_date as birthDate',
      'family_invitations.relation',
      'family_invitations.member_id as memberId',
      'family_invitations.locale',
      'invited_at as invitedAt',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectInvitations>['executeTakeFirstOrThrow']>>;

export function toInvitation({ invited_as, relation, ...row }: Row): Invitation {
  return { ...row, as: invited_as as Invitation['as'], relation: relation as Relation | null };
}
