import type { Db } from '../../platform/db/database.ts';
import type { About } from './known.ts';

/** Nobody when the account is gone. Of the family come along those who cannot log in and ask for themselves. */
export async function aboutPerson(db: Db, personId: string): Promise<About | undefined> {
  const holder = await db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account_id')
    .select(['accounts.id as accountId', 'locale'])
    .where('people.id', '=', personId)
    .executeTakeFirst();
  if (!holder) return undefined;
  const wards = await db
    .selectFrom('family_members')
    .innerJoin('people', 'people.id', 'member_id')
    .select('people.id')
    .where('guardian_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('account_id', 'is', null)
    .orderBy('family_members.id')
    .execute();
  return { ...holder, personId, people: [personId, ...wards.map(({ id }) => id)] };
}
