import { sql } from 'kysely';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import { plain } from './columns.ts';
import { peselHash } from './match.ts';
import type { ImportedRow, Problem } from './row.ts';

/** By what a row can be found again without being readable. */
export interface RowMarks {
  readonly number: number;
  readonly identity: string;
  readonly pesel: string | null;
  readonly email: string | null;
  /** The day of birth, of whoever has a PESEL. */
  readonly birth: string | null;
  readonly packageId: string;
}

type Hash = (purpose: string, value: string) => Buffer;

export const identityMark = (
  hash: Hash,
  { firstName, lastName, birthDate }: Pick<ImportedRow, 'firstName' | 'lastName' | 'birthDate'>,
): Buffer => hash('import-identity', `${plain(firstName)} ${plain(lastName)} ${birthDate}`);

export const emailMark = (hash: Hash, email: string): Buffer => hash('import-email', email.toLowerCase());

export function marksOf(keys: Keys, number: number, row: ImportedRow): RowMarks {
  const hash: Hash = (purpose, value) => keyedHash(keys, purpose, value);
  const hex = (hash: Buffer) => hash.toString('hex');
  const pesel = peselHash(keys, row);
  return {
    number,
    identity: hex(identityMark(hash, row)),
    pesel: pesel && hex(pesel),
    email: row.email ? hex(emailMark(hash, row.email)) : null,
    birth: pesel && hex(hash('import-birth', row.birthDate)),
    packageId: row.packageId,
  };
}

/** What one row says against another of the same file; nothing when both can be true. */
function contradiction(row: RowMarks, before: RowMarks): Problem | undefined {
  const samePesel = row.pesel !== null && row.pesel === before.pesel;
  const sameIdentity = row.identity === before.identity;
  if (samePesel && !sameIdentity) return { column: 'pesel', code: 'pesel-in-row', row: before.number };
  // Two numbers: namesakes who were born on one day.
  const same = sameIdentity && (samePesel || row.pesel === null || before.pesel === null);
  if (same && row.packageId === before.packageId) {
    return { column: null, code: 'repeats-row', row: before.number };
  }
  const sameEmail = row.email !== null && row.email === before.email;
  return sameEmail && !same ? { column: 'email', code: 'email-in-row', row: before.number } : undefined;
}

/** Rows of the file so far, by their marks. */
export class EarlierRows {
  readonly #byMark = new Map<string, RowMarks[]>();

  add(row: RowMarks): void {
    for (const mark of marks(row)) {
      const known = this.#byMark.get(mark);
      if (known) known.push(row);
      else this.#byMark.set(mark, [row]);
    }
  }

  contradicting(row: RowMarks): Problem | undefined {
    return this.#sharing(row)
      .map((before) => contradiction(row, before))
      .find((problem) => problem !== undefined);
  }

  /** Whether a row before may be about the same person. */
  has(row: RowMarks): boolean {
    return this.#sharing(row).length > 0;
  }

  #sharing(row: RowMarks): RowMarks[] {
    return marks(row).flatMap((mark) => this.#byMark.get(mark) ?? []);
  }
}

const marks = ({ identity, pesel, email }: RowMarks): string[] =>
  [identity, pesel, email].filter((mark) => mark !== null);

/** Those of the portions before that share something with one of these rows. */
export async function earlierRows(db: Db, importId: string, rows: readonly RowMarks[]): Promise<EarlierRows> {
  const hashes = (of: (row: RowMarks) => string | null) =>
    rows.flatMap((row) => (of(row) === null ? [] : [Buffer.from(of(row) ?? '', 'hex')]));
  const { rows: found } = await sql<RowMarks>`
    select row_number as number, encode(identity_hash, 'hex') as identity, encode(pesel_hash, 'hex') as pesel,
           encode(email_hash, 'hex') as email, encode(birth_hash, 'hex') as birth, package_id as "packageId"
      from import_rows
     where import_id = ${importId} and outcome in ('new', 'update')
       and (identity_hash = any(${hashes(({ identity }) => identity)}::bytea[])
         or pesel_hash = any(${hashes(({ pesel }) => pesel)}::bytea[])
         or email_hash = any(${hashes(({ email }) => email)}::bytea[]))
     order by row_number`.execute(db);
  const earlier = new EarlierRows();
  for (const row of found) earlier.add(row);
  return earlier;
}
