import type { Tx } from '../platform/db/transaction.ts';
import { markConsentsDue } from '../platform/sessions/sessions.ts';
import { dueConsents } from './reads.ts';

/**
 * Looks, with the login, whether a resident has something to agree to. A text that comes into force later is
 * asked about at the next login, not in the middle of something.
 */
export async function askAtLogin(
  tx: Tx,
  { accountId, sessionToken }: { readonly accountId: string; readonly sessionToken: string },
): Promise<void> {
  const person = await tx.db
    .selectFrom('people')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (!person) return;
  const due = await dueConsents(tx.db, person.id, tx.now);
  if (due.length > 0) await markConsentsDue(tx, sessionToken);
}
