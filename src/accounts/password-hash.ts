import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters that OWASP recommends; `algorithm: 2` is Argon2id, the library's default. */
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody knows, made with the same strength: checking it takes the same time. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$AXE/T2mvSH7N/dLarSli6Q$+va4KWUH/MRJOEpY+WMjwRfCCItLMQ7vhGj+MefvWUY';

/** The same password typed on another keyboard may come in other code points. */
const composed = (password: string): string => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), strength);
}

/** Takes the same time whether there is such a hash or not. */
export async function isPassword(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  const right = await verify(passwordHash ?? nobodys, composed(password));
  return right && typeof passwordHash === 'string';
}
