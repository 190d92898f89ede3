import { decrypt, encrypt, type Keys, keyedHash } from '../platform/crypto/keys.ts';
import { personKey } from '../platform/crypto/person-keys.ts';
import type { Db } from '../platform/db/database.ts';

/** What a right PESEL tells. The number itself stays where it is read, and is sealed at once. */
export interface Pesel {
  readonly digits: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
}

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** The century is added to the month: +80 for the 1800s, +20 for the 2000s, and so on. */
const centuries: Readonly<Record<number, number>> = { 80: 1800, 0: 1900, 20: 2000, 40: 2100, 60: 2200 };

/** `YYMMDDZZZXQ` with spaces or hyphens anywhere; nothing when the checksum or the date is wrong. */
export function readPesel(typed: string): Pesel | undefined {
  const digits = typed.replace(/[\s-]/g, '');
  if (!/^\d{11}$/.test(digits)) return undefined;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  if ((10 - (sum % 10)) % 10 !== Number(digits[10])) return undefined;
  const birthDate = birthDateOf(digits);
  return birthDate === undefined ? undefined : { digits, birthDate };
}

function birthDateOf(digits: string): string | undefined {
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const offset = Math.floor((month - 1) / 20) * 20;
  const century = centuries[offset];
  if (month < 1 || century === undefined) return undefined;
  const date = new Date(Date.UTC(century + year, month - offset - 1, day));
  if (date.getUTCMonth() !== month - offset - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** What a page shows of it: only what the birth date (`YYYY-MM-DD`) says anyway. */
export function maskedPesel(birthDate: string): string {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number];
  const offset = Object.entries(centuries).find(([, century]) => century === Math.floor(year / 100) * 100);
  const parts = [year % 100, month + Number(offset?.[0] ?? 0), day];
  return `${parts.map((part) => String(part).padStart(2, '0')).join('')}•••••`;
}

/** Columns for a PESEL as typed, right or not: a draft keeps both. Only a right one can be found by its hash. */
export async function sealPesel(db: Db, keys: Keys, personId: string, typed: string) {
  const pesel = readPesel(typed);
  const key = await personKey(db, keys, personId);
  return {
    pesel_sealed: encrypt(key, Buffer.from(pesel?.digits ?? typed)),
    pesel_hash: pesel ? keyedHash(keys, 'pesel', pesel.digits) : null,
    pesel_birth_date: pesel?.birthDate ?? null,
  };
}

export async function openPesel(db: Db, keys: Keys, personId: string, sealed: Buffer): Promise<string> {
  return decrypt(await personKey(db, keys, personId), sealed).toString();
}
