import type { Selectable } from 'kysely';
import { days, hours, later } from '../platform/clock.ts';
import { hashToken, newToken } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { AccountTokens } from '../platform/db/schema.ts';
import type { Tx } from '../platform/db/transaction.ts';

export type TokenPurpose =
  | 'activation'
  | 'password-reset'
  | 'staff-invitation'
  | 'email-change'
  | 'family-invitation'
  | 'resident-invitation'
  | 'partner-invitation';

const lasting: Record<TokenPurpose, number> = {
  activation: hours(48),
  'password-reset': hours(1),
  'staff-invitation': hours(48),
  'email-change': hours(48),
  'family-invitation': days(30),
  'resident-invitation': days(30),
  'partner-invitation': hours(48),
};

/** What a link is about besides its account. */
export interface TokenSubject {
  /** A link to a new address proves this one. */
  readonly mailbox?: string | undefined;
  /** Whose invitation it is; links of one partner leave those of another alone. */
  readonly partnerId?: string | undefined;
}

/**
 * For a link in a mail; links of the same purpose that were sent before stop working. Made when the mail is
 * sent, so its text is stored nowhere: not even in the outbox.
 */
export async function issueToken(
  tx: Tx,
  accountId: string,
  purpose: TokenPurpose,
  { mailbox, partnerId }: TokenSubject = {},
): Promise<string> {
  const token = newToken();
  await revokeTokens(tx, accountId, purpose, partnerId);
  await tx.db
    .insertInto('account_tokens')
    .values({
      token_hash: token.hash,
      account_id: accountId,
      purpose,
      mailbox: mailbox ?? null,
      partner_id: partnerId ?? null,
      created_at: tx.now,
      expires_at: later(tx.now, lasting[purpose]),
    })
    .execute();
  return token.text;
}

export type TokenState =
  | ({ readonly state: 'open'; readonly accountId: string } & TokenSubject)
  | { readonly state: 'used' | 'expired' | 'unknown' };

/** Looks without using it up: what the page behind a link shows. */
export async function inspectToken(
  db: Db,
  text: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<TokenState> {
  return stateOf(await tokenRow(db, text, purpose).executeTakeFirst(), now);
}

/** Uses up the token, and with it every other one of the same purpose: the first click wins. */
export async function takeToken(tx: Tx, text: string, purpose: TokenPurpose): Promise<TokenState> {
  const token = stateOf(await tokenRow(tx.db, text, purpose).forUpdate().executeTakeFirst(), tx.now);
  if (token.state === 'open') await useUpTokens(tx, token.accountId, purpose, token.partnerId);
  return token;
}

/** Of one purpose, or all of the account. Their pages say that they have expired, and offer new ones. */
export async function revokeTokens(
  tx: Tx,
  accountId: string,
  purpose?: TokenPurpose,
  partnerId?: string,
): Promise<void> {
  let revoked = tx.db
    .updateTable('account_tokens')
    .set({ expires_at: tx.now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', tx.now);
  if (purpose) revoked = revoked.where('purpose', '=', purpose);
  if (partnerId) revoked = revoked.where('partner_id', '=', partnerId);
  await revoked.execute();
}

async function useUpTokens(
  tx: Tx,
  accountId: string,
  purpose: TokenPurpose,
  partnerId: string | undefined,
): Promise<void> {
  await tx.db
    .updateTable('account_tokens')
    .set({ used_at: tx.now })
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('partner_id', 'is not distinct from', partnerId ?? null)
    .where('used_at', 'is', null)
    .execute();
}

function tokenRow(db: Db, text: string, purpose: TokenPurpose) {
  return db
    .selectFrom('account_tokens')
    .select(['account_id', 'mailbox', 'partner_id', 'expires_at', 'used_at'])
    .where('token_hash', '=', hashToken(text))
    .where('purpose', '=', purpose);
}

type TokenRow = Pick<
  Selectable<AccountTokens>,
  'account_id' | 'mailbox' | 'partner_id' | 'expires_at' | 'used_at'
>;

function stateOf(row: TokenRow | undefined, now: Date): TokenState {
  if (!row) return { state: 'unknown' };
  if (row.used_at) return { state: 'used' };
  if (row.expires_at <= now) return { state: 'expired' };
  const { account_id: accountId, mailbox, partner_id: partnerId } = row;
  return { state: 'open', accountId, mailbox: mailbox ?? undefined, partnerId: partnerId ?? undefined };
}
