import type { Db } from '../../platform/db/database.ts';
import type { AccountHolder } from '../account.ts';
import { inspectToken } from '../tokens.ts';
import { isTaken, selectEmailChange } from './email-change.queries.ts';
import { isSameAddress } from './email-change.ts';

export type LinkedEmailChange =
  | { readonly state: 'open'; readonly email: string }
  | { readonly state: 'used' | 'expired' | 'unknown' };

/** What the page behind a link shows: to whoever asked for the change, and only for the address of then. */
export async function findEmailChange(
  db: Db,
  { accountId }: AccountHolder,
  token: string,
  now: Date,
): Promise<LinkedEmailChange> {
  const link = await inspectToken(db, token, 'email-change', now);
  if (link.state !== 'open') return link;
  if (link.accountId !== accountId) return { state: 'unknown' };
  const change = await selectEmailChange(db, accountId, now);
  if (!change || !isSameAddress(change.email, link.mailbox ?? '')) return { state: 'expired' };
  return { state: 'open', email: change.email };
}

/** The address to write to, and whether it has an account already: for the mail alone. */
export async function requestedAddress(
  db: Db,
  accountId: string,
  now: Date,
): Promise<{ readonly email: string; readonly taken: boolean } | undefined> {
  const change = await selectEmailChange(db, accountId, now);
  return change && { email: change.email, taken: await isTaken(db, change.email) };
}
