import { expect, test } from 'vitest';
import { decrypt, deriveKeys, encrypt, hashToken, keyedHash, newDataKey, newToken } from './keys.ts';

test('what was sealed opens with its key only, and not after a byte was changed', () => {
  const key = newDataKey();
  const sealed = encrypt(key, Buffer.from('Zażółć'));
  expect(decrypt(key, sealed).toString()).toBe('Zażółć');
  expect(sealed.includes('Zażółć')).toBe(false);
  expect(() => decrypt(newDataKey(), sealed)).toThrow();
  sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 1;
  expect(() => decrypt(key, sealed)).toThrow();
});

test('the same secret gives the same keys, each for one purpose', () => {
  const [one, two] = [deriveKeys('s'.repeat(32)), deriveKeys('s'.repeat(32))];
  expect(one).toEqual(two);
  expect(one.wrapping.equals(one.hashing)).toBe(false);
  expect(keyedHash(one, 'pesel', '75031234564')).not.toEqual(keyedHash(one, 'file', '75031234564'));
});

test('a token is found by its hash and cannot be read from it', () => {
  const token = newToken();
  expect(hashToken(token.text)).toEqual(token.hash);
  expect(token.hash.toString('base64url')).not.toContain(token.text);
  expect(newToken().text).not.toBe(token.text);
});
