import { randomBytes } from 'node:crypto';
import { type Keys, keyedHash } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';

const howMany = 10;
const length = 10;
/** 32 letters and digits that nobody takes for one another, so a random byte chooses evenly. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `K7QM2-9XWTD`: 50 random bits, and five letters at a time are easy to copy by hand. */
function newCode(): string {
  const code = Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Small letters, spaces and the hyphen do not matter. */
function hashOfCode(keys: Keys, accountId: string, code: string): Buffer {
  const plain = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return keyedHash(keys, 'recovery-code', `${accountId}\0${plain}`);
}

/** Ten new ones; the old ones stop working. To be shown once: only their hashes are kept. */
export async function makeRecoveryCodes(tx: Tx, keys: Keys, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode);
  await dropRecoveryCodes(tx, accountId);
  await tx.db
    .insertInto('recovery_codes')
    .values(codes.map((code) => ({ account_id: accountId, code_hash: hashOfCode(keys, accountId, code) })))
    .execute();
  return codes;
}

export async function dropRecoveryCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.db.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute();
}

/** True once for each code, however many send it at the same time. */
export async function spendRecoveryCode(
  tx: Tx,
  keys: Keys,
  accountId: string,
  code: string,
): Promise<boolean> {
  const spent = await tx.db
    .updateTable('recovery_codes')
    .set({ used_at: tx.now })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashOfCode(keys, accountId, code))
    .where('used_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
  return spent !== undefined;
}
