import type { Db } from '../platform/db/database.ts';
import { type ClerkWho, clerkWho, findClerk } from '../staff/clerk.ts';

/** Whoever ordered a job, if they may still do what it does. */
export async function producerOf(db: Db, accountId: string): Promise<ClerkWho<'produce'> | undefined> {
  const clerk = await findClerk(db, accountId, null);
  return clerk && clerkWho(clerk, 'produce');
}
