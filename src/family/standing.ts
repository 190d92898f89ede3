import type { Db } from '../platform/db/database.ts';

/** Who belongs to whom now: joined, and not at an end. */
function standing(db: Db) {
  return db.selectFrom('family_members').where('joined_at', 'is not', null).where('ended_at', 'is', null);
}

export async function isLookedAfter(db: Db, personId: string): Promise<boolean> {
  const found = await standing(db).select('id').where('member_id', '=', personId).executeTakeFirst();
  return found !== undefined;
}

export async function looksAfterSomebody(db: Db, personId: string): Promise<boolean> {
  const found = await standing(db).select('id').where('guardian_id', '=', personId).executeTakeFirst();
  return found !== undefined;
}

export async function isMemberOf(db: Db, guardianId: string, memberId: string): Promise<boolean> {
  const found = await standing(db)
    .select('id')
    .where('guardian_id', '=', guardianId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return found !== undefined;
}

/** Persons who look after this one, in the order in which they began to. */
export async function guardiansOf(db: Db, personId: string): Promise<string[]> {
  const rows = await standing(db)
    .select('guardian_id')
    .where('member_id', '=', personId)
    .orderBy('joined_at')
    .execute();
  return rows.map((row) => row.guardian_id);
}

/** Persons whom this one looks after. */
export async function membersOf(db: Db, personId: string): Promise<string[]> {
  const rows = await standing(db)
    .select('member_id')
    .where('guardian_id', '=', personId)
    .orderBy('joined_at')
    .execute();
  return rows.map((row) => row.member_id);
}

/** Accounts of those who look after this person. */
export async function guardianAccountsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await standing(db)
    .innerJoin('people', 'people.id', 'guardian_id')
    .select('account_id')
    .where('member_id', '=', personId)
    .execute();
  return rows.flatMap(({ account_id }) => account_id ?? []);
}
