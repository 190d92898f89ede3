import { checkImport } from '../src/imports/check.ts';
import type { Import } from '../src/imports/import.ts';
import { findImport } from '../src/imports/reads.ts';
import { receiveImport } from '../src/imports/receive.ts';
import { runImport } from '../src/imports/run.ts';
import { startImport } from '../src/imports/start.ts';
import type { AbleClerk } from './accounts.ts';
import type { TestCity } from './city.ts';

export const header =
  'imię;nazwisko;data urodzenia;PESEL;e-mail;telefon;ulica;kod pocztowy;miejscowość;dzielnica;pakiet;ważny od;ważny do;numer starej karty;język';

export const row = (
  given: Partial<
    Record<'first' | 'last' | 'born' | 'pesel' | 'email' | 'pack' | 'from' | 'until' | 'old', string>
  > = {},
): string => {
  const {
    first = 'Zofia',
    last = 'Wójcik',
    born = '1980-01-01',
    pesel = '',
    email = '',
    pack = 'student',
  } = given;
  const { from = '2020-01-01', until = '2099-12-31', old = '' } = given;
  return [
    first,
    last,
    born,
    pesel,
    email,
    '',
    'ul. Lipowa 1',
    '00-950',
    'Nowy Gród',
    '',
    pack,
    from,
    until,
    old,
    'pl',
  ].join(';');
};

export async function* inChunks(bytes: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Uploads a file of these lines. Returns its id. */
export async function received(
  city: TestCity,
  clerk: AbleClerk,
  content: Buffer | readonly string[],
  name = 'karty.csv',
): Promise<string> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(`${content.join('\r\n')}\r\n`);
  const result = await receiveImport(city, clerk, { name, bytes: inChunks(bytes), isWhole: () => true });
  if (!result.ok) throw new Error(result.reason);
  return result.id;
}

export async function importOf(city: TestCity, clerk: AbleClerk, id: string): Promise<Import> {
  const found = await findImport(city.db, clerk, id);
  if (!found) throw new Error('There is no such import.');
  return found;
}

/** The same, looked at by its job. */
export async function checked(
  city: TestCity,
  clerk: AbleClerk,
  content: Buffer | readonly string[],
): Promise<string> {
  const id = await received(city, clerk, content);
  await checkImport(city, id);
  return id;
}

export async function imported(
  city: TestCity,
  clerk: AbleClerk,
  content: readonly string[],
  cards = false,
): Promise<Import> {
  const id = await checked(city, clerk, content);
  const started = await city.transact((tx) => startImport(tx, clerk, id, { cards, mailsPerMinute: 600 }));
  if (!started.ok) throw new Error(started.reason);
  await runImport(city, id);
  return importOf(city, clerk, id);
}
