import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** The keys of one city, all derived from its SECRET_KEY, so that no key serves two purposes. */
export interface Keys {
  /** Wraps the data keys of persons. */
  readonly wrapping: Buffer;
  /** Makes keyed hashes: what has to be found again without being readable. */
  readonly hashing: Buffer;
  readonly cookies: Buffer;
  /** Seals what an account proves itself with: the secrets of its apps. */
  readonly accountSecrets: Buffer;
}

export function deriveKeys(secret: string): Keys {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'karta-mieszkanca', purpose, 32));
  return {
    wrapping: derive('wrapping'),
    hashing: derive('hashing'),
    cookies: derive('cookies'),
    accountSecrets: derive('account-secrets'),
  };
}

/** AES-256-GCM: random 12-byte IV, 16-byte tag, then the ciphertext. */
export function encrypt(key: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws when the key is another one, or a byte was changed. */
export function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

export function newDataKey(): Buffer {
  return randomBytes(32);
}

export function keyedHash(keys: Keys, purpose: string, value: string | Buffer): Buffer {
  return createHmac('sha256', keys.hashing).update(`${purpose}\0`).update(value).digest();
}

export interface Token {
  /** For the link or the cookie. */
  readonly text: string;
  /** For the database: a leaked table opens nothing. */
  readonly hash: Buffer;
}

/** 256 random bits, so a plain hash is enough to store them. */
export function newToken(): Token {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: hashToken(text) };
}

export function hashToken(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
