import type { Db } from '../platform/db/database.ts';
import type { Clerk } from '../staff/clerk.ts';
import { nearAccount } from './household.ts';

/** Clerks are residents too: what is their own, or of their household, is for somebody else to do. */
export async function isOwnHousehold(db: Db, { accountId }: Clerk, personId: string): Promise<boolean> {
  const near = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .where(nearAccount(accountId, 'people.id'))
    .executeTakeFirst();
  return near !== undefined;
}
