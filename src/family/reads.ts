import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import type { FamilyMember, Relation } from './member.ts';

function selectMembers(db: Db, guardian: Resident) {
  return db
    .selectFrom('family_members')
    .innerJoin('people', 'people.id', 'family_members.member_id')
    .leftJoin('accounts', 'accounts.id', 'people.account_id')
    .select((row) => [
      'family_members.id',
      'member_id as personId',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'relation',
      'people.birth_date as birthDate',
      'accounts.email',
      'joined_at as joinedAt',
      row
        .exists(row.selectFrom('cards').select('cards.id').whereRef('cards.person_id', '=', 'people.id'))
        .$castTo<boolean>()
        .as('proven'),
    ])
    .where('guardian_id', '=', guardian.personId)
    .where('ended_at', 'is', null);
}

/** "Moja rodzina": those who have joined, in the order in which they did. */
export async function familyOf(db: Db, guardian: Resident): Promise<FamilyMember[]> {
  const rows = await selectMembers(db, guardian)
    .where('joined_at', 'is not', null)
    .orderBy('joined_at')
    .orderBy('family_members.id')
    .execute();
  return rows.map(toMember);
}

/** With those who were asked and have not answered, and the wards of applications under way. */
export async function countFamily(db: Db, guardian: Resident): Promise<number> {
  const members = db
    .selectFrom('family_members')
    .select('id')
    .where('guardian_id', '=', guardian.personId)
    .where('ended_at', 'is', null);
  const asked = db.selectFrom('family_invitations').select('id').where('guardian_id', '=', guardian.personId);
  return (await members.unionAll(asked).execute()).length;
}

/** A member by the id of the membership. */
export async function findMember(
  db: Db,
  guardian: Resident,
  memberId: string,
): Promise<FamilyMember | undefined> {
  const row = await selectMembers(db, guardian)
    .where('family_members.id', '=', memberId)
    .where('joined_at', 'is not', null)
    .executeTakeFirst();
  return row && toMember(row);
}

/** By the id of a membership that has ended: a second click, or another tab. */
export async function wasMember(db: Db, guardian: Resident, memberId: string): Promise<boolean> {
  const ended = await db
    .selectFrom('family_members')
    .select('id')
    .where('id', '=', memberId)
    .where('guardian_id', '=', guardian.personId)
    .where('joined_at', 'is not', null)
    .where('ended_at', 'is not', null)
    .executeTakeFirst();
  return ended !== undefined;
}

function toMember<Row extends { relation: string | null }>(row: Row): Row & { relation: Relation | null } {
  return { ...row, relation: row.relation as Relation | null };
}
