import type { City } from '../../city/city.ts';
import { findPendingLogin } from '../../platform/sessions/pending-login.ts';
import { waysOf } from './second-factor.queries.ts';

/** A login whose password was right, and what may be its second step. */
export interface PendingLogin {
  readonly app: boolean;
  readonly passkey: boolean;
}

export async function pendingLogin(city: City, token: string): Promise<PendingLogin | undefined> {
  const accountId = await findPendingLogin(city.db, token, city.clock());
  return accountId === undefined ? undefined : waysOf(city.db, accountId);
}
