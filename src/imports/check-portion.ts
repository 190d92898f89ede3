import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { encrypt, type Keys } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Cells, FileColumns } from './columns.ts';
import { decideRow } from './decide.ts';
import { type EarlierRows, earlierRows, marksOf, type RowMarks } from './earlier-rows.ts';
import { guessesAmong } from './guesses.ts';
import { addCounts, countsOf, deleteParts, type LockedImport, lockImport } from './import.queries.ts';
import type { Counts, Outcome, Unreadable } from './import.ts';
import { matchRows, peselHash } from './match.ts';
import { namedToday } from './named.ts';
import { type ImportedRow, type Problem, rowReader } from './row.ts';

export interface NumberedCells {
  /** As a spreadsheet counts; the header is row 1. */
  readonly number: number;
  readonly cells: Cells;
  /** There is something beyond the last column. */
  readonly tooMany: boolean;
}

/** How far a check has come. */
export interface CheckPlace {
  readonly bytes: number;
  readonly lines: number;
  readonly rows: number;
}

interface Portion {
  readonly before: CheckPlace;
  readonly after: CheckPlace;
  readonly rows: readonly NumberedCells[];
  readonly header?: { readonly columns: FileColumns; readonly delimiter: string };
}

/** Rows, counts and place in one transaction. False when another job has gone on from there, or nobody may. */
export async function checkPortion(
  tx: Tx,
  keys: Keys,
  file: { readonly id: string; readonly key: Buffer },
  { before, after, rows, header }: Portion,
): Promise<boolean> {
  const standing = await lockImport(tx, file.id);
  if (standing?.state !== 'checking' || standing.read_bytes !== before.bytes) return false;
  const judged = await judge(tx, keys, standing, rows);
  if (judged.length > 0) {
    const values = judged.map((row) => toRow(file, row));
    await tx.db.insertInto('import_rows').values(values).execute();
    await addCounts(tx, file.id, 'check', tally(judged));
  }
  await tx.db
    .updateTable('imports')
    .set({
      read_bytes: after.bytes,
      read_lines: after.lines,
      read_rows: after.rows,
      ...(header && { columns: [...header.columns], delimiter: header.delimiter }),
    })
    .where('id', '=', file.id)
    .execute();
  return true;
}

interface Judged {
  readonly given: NumberedCells;
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  readonly marks?: RowMarks | undefined;
  readonly personId?: string | undefined;
}

async function judge(
  tx: Tx,
  keys: Keys,
  { id: importId, uploaded_by: clerkId }: LockedImport,
  given: readonly NumberedCells[],
): Promise<Judged[]> {
  const read = rowReader(await namedToday(tx.db, tx.now));
  const unread: Judged[] = [];
  const readable: { given: NumberedCells; row: ImportedRow; marks: RowMarks }[] = [];
  for (const each of given) {
    const result = read(each.cells);
    if (each.tooMany) unread.push(bad(each, [{ column: null, code: 'cells-too-many' }]));
    else if (result.ok) {
      readable.push({ given: each, row: result.row, marks: marksOf(keys, each.number, result.row) });
    } else unread.push(bad(each, result.problems));
  }
  const guesses = await guessesAmong(
    tx,
    clerkId,
    readable.map(({ marks }) => marks),
  );
  const right = readable.filter(({ marks }) => !guesses.has(marks));
  const guessed = readable
    .filter(({ marks }) => guesses.has(marks))
    .map(({ given: one }): Judged => ({ given: one, outcome: 'conflict', problems: [tooMany] }));
  const rows = right.map(({ row }) => row);
  const matches = rows.length > 0 ? await matchRows(tx.db, keys, clerkId, rows) : [];
  const earlier = await earlierRows(
    tx.db,
    importId,
    right.map(({ marks }) => marks),
  );
  const judged = right.map(({ given: one, row, marks }, at): Judged => {
    const match = matches[at];
    if (!match) throw new Error('A row without a match.');
    const against = againstFile(earlier, marks);
    const decision = against ?? decideRow({ row, match, peselHash: peselHash(keys, row) });
    if (decision.outcome === 'new' || decision.outcome === 'update') earlier.add(marks);
    const personId = 'person' in decision ? decision.person?.personId : undefined;
    return { given: one, outcome: decision.outcome, problems: decision.problems, marks, personId };
  });
  return [...unread, ...guessed, ...judged];
}

const tooMany: Problem = { column: 'pesel', code: 'pesel-too-many' };

function againstFile(earlier: EarlierRows, marks: RowMarks) {
  const problem = earlier.contradicting(marks);
  if (!problem) return undefined;
  const outcome = problem.code === 'repeats-row' ? ('skip' as const) : ('conflict' as const);
  return { outcome, problems: [problem] };
}

const bad = (given: NumberedCells, problems: readonly Problem[]): Judged => ({
  given,
  outcome: 'wrong',
  problems,
});

function toRow(file: { readonly id: string; readonly key: Buffer }, row: Judged) {
  const { given, outcome, problems, marks, personId } = row;
  const bytes = (hex: string | null | undefined) => (hex ? Buffer.from(hex, 'hex') : null);
  return {
    import_id: file.id,
    row_number: given.number,
    outcome,
    problems: JSON.stringify(problems),
    sealed: encrypt(file.key, Buffer.from(JSON.stringify(given.cells))),
    identity_hash: bytes(marks?.identity),
    pesel_hash: bytes(marks?.pesel),
    email_hash: bytes(marks?.email),
    birth_hash: bytes(marks?.birth),
    package_id: marks?.packageId ?? null,
    person_id: personId ?? null,
  };
}

export function tally(rows: readonly { readonly outcome: Outcome }[]): Partial<Counts> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** Every row is looked at: the sealed file has done its duty, the rows are kept. */
export async function endCheck(tx: Tx, importId: string): Promise<void> {
  const standing = await lockImport(tx, importId);
  if (standing?.state !== 'checking') return;
  if (standing.read_rows === 0) return failCheck(tx, importId, 'empty', null);
  await tx.db.updateTable('imports').set({ checked_at: tx.now }).where('id', '=', importId).execute();
  await deleteParts(tx, importId);
  const { cards: _cards, invitations: _invitations, ...counts } = await countsOf(tx.db, importId, 'check');
  const data = { importId, ...counts, foundByPesel: await knownByPesel(tx.db, importId) };
  await recordEvent(tx, { kind: 'import.checked', actor: system, data });
}

/** A file of made-up rows would find out whose a number is: how many it found is written down. */
async function knownByPesel(db: Db, importId: string): Promise<number> {
  const { found } = await db
    .selectFrom('import_rows')
    .innerJoin('people', 'people.pesel_hash', 'import_rows.pesel_hash')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  return Number(found);
}

export async function failCheck(
  tx: Tx,
  importId: string,
  why: Unreadable,
  row: number | null,
): Promise<void> {
  const standing = await lockImport(tx, importId);
  if (standing?.state !== 'checking') return;
  await tx.db
    .updateTable('imports')
    .set({ problem: why, problem_row: row, ended_at: tx.now, ended_as: 'unreadable' })
    .where('id', '=', importId)
    .execute();
  await deleteParts(tx, importId);
  await recordEvent(tx, { kind: 'import.checked', actor: system, data: { importId, unreadable: why } });
}
