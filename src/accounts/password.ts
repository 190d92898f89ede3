import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { code } from '../platform/input.ts';
import { root } from '../platform/root.ts';

const shortest = 12;
const longest = 200;

const listFile = path.join(root, 'src/accounts/common-passwords.txt');

let list: ReadonlySet<string> | undefined;

function commonPasswords(): ReadonlySet<string> {
  list ??= new Set(readFileSync(listFile, 'utf8').split('\n').filter(Boolean));
  return list;
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return commonPasswords().has(lower) || commonPasswords().has(withoutMarks(lower));
}

/** Length is counted in characters as a person sees them, not in UTF-16 units. */
const characters = (text: string): number => [...text].length;

/** A password to be set. A password to be checked is any text: the rule may have been another one then. */
export const newPassword = z
  .string(code('required'))
  .min(1, { error: code('required'), abort: true })
  .refine((text) => characters(text) >= shortest, { error: code('password-short'), abort: true })
  .refine((text) => characters(text) <= longest, { error: code('password-long'), abort: true })
  .refine((text) => !isCommon(text), code('password-common'));

/** The first thing that a stranger would try: the e-mail, or nothing but the person's own names. */
export function isGuessable(password: string, email: string, names: readonly string[]): boolean {
  const plain = withoutMarks(password.toLowerCase());
  const address = email.toLowerCase();
  if (plain === address || plain === address.split('@')[0]) return true;
  const rest = names
    .flatMap((name) => withoutMarks(name.toLowerCase()).split(/[^\p{L}]+/u))
    .filter((part) => part.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((text, part) => text.replaceAll(part, ''), plain);
  return rest !== plain && !/\p{L}/u.test(rest) && rest.length < 5;
}
