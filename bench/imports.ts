import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import type { City } from '../src/city/city.ts';
import { checkImport } from '../src/imports/check.ts';
import { receiveImport } from '../src/imports/receive.ts';
import { runImport } from '../src/imports/run.ts';
import { startImport } from '../src/imports/start.ts';
import type { ClerkWho } from '../src/staff/clerk.ts';
import { findClerk } from '../src/staff/clerk.ts';

export interface ImportRow {
  readonly work: string;
  readonly rowsPerSecond: number;
  readonly referenceRowsPerSecond: number;
  readonly ratio: number;
}

const rows = 10_000;

/**
 * Rows per second of a file from upload to the last person, without cards, beside a plain insert of the same people
 * and packages, portion by portion, that checks nothing.
 */
export async function measureImport(city: City, client: pg.Client): Promise<ImportRow[]> {
  const clerk = await administrator(city, client);
  const file = Buffer.from(lines('Import').join('\r\n'));
  const begin = performance.now();
  const received = await receiveImport(city, clerk, {
    name: 'bench.csv',
    bytes: inOne(file),
    isWhole: () => true,
  });
  if (!received.ok) throw new Error(received.reason);
  await checkImport(city, received.id);
  const checked = performance.now();
  const order = { cards: false, mailsPerMinute: 600 };
  const started = await city.transact((tx) => startImport(tx, clerk, received.id, order));
  if (!started.ok) throw new Error(started.reason);
  await runImport(city, received.id);
  const done = performance.now();
  const reference = rows / (await plainInsert(client));
  const row = (work: string, milliseconds: number): ImportRow => {
    const rowsPerSecond = (rows * 1000) / milliseconds;
    return { work, rowsPerSecond, referenceRowsPerSecond: reference, ratio: rowsPerSecond / reference };
  };
  return [
    row('import: sprawdzenie', checked - begin),
    row('import: zapis', done - checked),
    row('import: razem', done - begin),
  ];
}

async function administrator(city: City, client: pg.Client): Promise<ClerkWho<'edit-residents'>> {
  const { rows: found } = await client.query<{ account_id: string }>(
    `select account_id from staff_roles join roles on roles.id = role_id
      where 'edit-residents' = any(permissions) limit 1`,
  );
  const clerk = await findClerk(city.db, found[0]?.account_id ?? '', null);
  if (!clerk) throw new Error('The demo has no clerk who may import.');
  return clerk as ClerkWho<'edit-residents'>;
}

const lettersOf = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function lines(last: string): string[] {
  const header =
    'imię;nazwisko;data urodzenia;e-mail;ulica;kod pocztowy;miejscowość;pakiet;ważny od;ważny do';
  const row = (n: number) =>
    `Ida${lettersOf(n)};${last};1980-01-01;${last}${n}@bench.test;ul. Lipowa ${n};00-950;Nowy Gród;student;2020-01-01;2099-12-31`;
  return [header, ...Array.from({ length: rows }, (_, n) => row(n))];
}

async function* inOne(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

/** Seconds. */
async function plainInsert(client: pg.Client): Promise<number> {
  const begin = performance.now();
  const portion = 500;
  for (let at = 0; at < rows; at += portion) {
    await client.query('begin');
    await client.query(
      `with made as (
         insert into people (first_name, last_name, birth_date, postal_code, created_at)
         select 'Ola' || n, 'Wzorcowa', '1980-01-01', '00-950', now() from generate_series($1::int, $2::int) n
         returning id)
       insert into entitlements (person_id, package_id, import_id, valid_from, valid_until, granted_at)
       select made.id, (select id from packages where code = 'student'), (select id from imports limit 1),
              '2020-01-01', '2099-12-31', now() from made`,
      [at, at + portion - 1],
    );
    await client.query('commit');
  }
  return (performance.now() - begin) / 1000;
}
