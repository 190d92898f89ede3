import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Relation } from './member.ts';

/** Somebody of the same family, seen by a clerk. */
export interface Tie {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** What the member is to the guardian. */
  readonly relation: Relation | null;
  readonly is: 'guardian' | 'member';
}

/** Who looks after this person, and whom this person looks after. */
export async function tiesOf(
  db: Db,
  _clerk: ClerkWho<'read-residents'> | ClerkWho<'edit-residents'>,
  personId: string,
): Promise<Tie[]> {
  const standing = db
    .selectFrom('family_members')
    .where('joined_at', 'is not', null)
    .where('ended_at', 'is', null)
    .orderBy('joined_at');
  const [guardians, members] = await Promise.all([
    standing
      .innerJoin('people', 'people.id', 'guardian_id')
      .select(['people.id as personId', 'first_name as firstName', 'last_name as lastName', 'relation'])
      .where('member_id', '=', personId)
      .execute(),
    standing
      .innerJoin('people', 'people.id', 'member_id')
      .select(['people.id as personId', 'first_name as firstName', 'last_name as lastName', 'relation'])
      .where('guardian_id', '=', personId)
      .execute(),
  ]);
  const toTie = <R extends { relation: string | null }>(row: R, is: Tie['is']) => ({
    ...row,
    relation: row.relation as Relation | null,
    is,
  });
  return [...guardians.map((row) => toTie(row, 'guardian')), ...members.map((row) => toTie(row, 'member'))];
}
