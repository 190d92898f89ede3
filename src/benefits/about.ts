import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { type OwnUse, type OwnUses, ownSavings, ownUses, type Savings } from './own-uses.ts';

/** What somebody has used, as they see it themselves, for a clerk who looks at them. */
export function usesAbout(
  db: Db,
  _clerk: ClerkWho<'read-residents'>,
  personId: string,
  page: Pick<OwnUses, 'after' | 'limit'>,
): Promise<OwnUse[]> {
  return ownUses(db, { personId }, { ...page, order: 'newest' });
}

export function savingsOf(db: Db, _clerk: ClerkWho<'read-residents'>, personId: string): Promise<Savings> {
  return ownSavings(db, { personId }, {});
}
