import { revokeTokens, takeToken } from '../../accounts/tokens.ts';
import { recordConsents } from '../../consents/record.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPerson } from '../lock.ts';
import { giveAccount } from './answered.ts';
import type { ResidentInvitation } from './invitation.ts';
import { inspectInvitation, openInvitation } from './reads.ts';

interface Answer {
  /** Whose password was just set; or who is logged in. */
  readonly as: { readonly passwordHash: string } | { readonly accountId: string };
  /** Codes of the ticked ones. */
  readonly consents: readonly string[];
}

/** `not-yours`: the address has an account, and it is not the one that is logged in. `has-panel`: it has a person. */
export type Accepted =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' | 'not-yours' | 'has-panel' };

/**
 * The mailbox is proven by the link. An address that nobody logs in with gets a password, another one answers
 * behind its login; then the person whom the city knows has an account.
 */
export async function acceptInvitation(tx: Tx, token: string, answer: Answer, ip: string): Promise<Accepted> {
  const link = await inspectInvitation(tx.db, token, tx.now);
  if (link.state !== 'open') return { ok: false, reason: link.state };
  const { accountId, personId } = link.invitation;
  if ('accountId' in answer.as && answer.as.accountId !== accountId)
    return { ok: false, reason: 'not-yours' };
  await lockPerson(tx, personId);
  const taken = await takeToken(tx, token, 'resident-invitation');
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  // Erased, or answered, while this one waited.
  const invitation = await openInvitation(tx.db, accountId, tx.now);
  if (!invitation) return { ok: false, reason: 'expired' };
  const refused = await openAccountFor(tx, invitation, answer);
  if (refused) return { ok: false, reason: refused };
  const { email } = invitation;
  await giveAccount(tx, personId, accountId);
  const actor = { kind: 'resident', accountId, ip } as const;
  await recordConsents(tx, actor, { personId, codes: answer.consents });
  await recordEvent(tx, { kind: 'person.invitation-accepted', actor, personId, data: { accountId } });
  return { ok: true, email };
}

async function openAccountFor(
  tx: Tx,
  { accountId }: ResidentInvitation,
  { as }: Answer,
): Promise<'used' | 'has-panel' | undefined> {
  const other = await tx.db
    .selectFrom('people')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (other) return 'has-panel';
  if ('accountId' in as) return undefined;
  const opened = await tx.db
    .updateTable('accounts')
    .set({ password_hash: as.passwordHash, activated_at: tx.now })
    .where('id', '=', accountId)
    .where('activated_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!opened) return 'used';
  await tx.db.deleteFrom('pending_registrations').where('account_id', '=', accountId).execute();
  await revokeTokens(tx, accountId);
  return undefined;
}
