import { hours, later } from '../clock.ts';
import { decrypt, encrypt, hashToken, type Keys, keyedHash, newToken } from '../crypto/keys.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';

export const keptFor = hours(1);

export interface KeptText {
  /** Whose session had ended; nobody when that is not known any more. */
  readonly accountId: string | null;
  readonly text: string;
}

/** Returns the token for the cookie. Without it, and without the city's own key, nobody can read the text. */
export async function keepText(
  db: Db,
  keys: Keys,
  { accountId, text }: KeptText,
  now: Date,
): Promise<string> {
  const token = newToken();
  await db
    .insertInto('kept_texts')
    .values({
      token_hash: token.hash,
      account_id: accountId,
      sealed: encrypt(keyOf(keys, token.text), Buffer.from(text)),
      expires_at: later(now, keptFor),
    })
    .execute();
  return token.text;
}

export async function findKeptText(
  db: Db,
  keys: Keys,
  token: string,
  now: Date,
): Promise<KeptText | undefined> {
  const row = await db
    .selectFrom('kept_texts')
    .select(['account_id', 'sealed'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return undefined;
  return { accountId: row.account_id, text: decrypt(keyOf(keys, token), row.sealed).toString() };
}

export async function dropKeptText(db: Db, token: string): Promise<void> {
  await db.deleteFrom('kept_texts').where('token_hash', '=', hashToken(token)).execute();
}

export async function sweepKeptTexts(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('kept_texts').where('expires_at', '<=', tx.now).execute();
}

const keyOf = (keys: Keys, token: string): Buffer => keyedHash(keys, 'kept-text', token);
