import type { City } from '../city/city.ts';
import type { Db } from '../platform/db/database.ts';
import { type CheckPlace, checkPortion, endCheck, failCheck, type NumberedCells } from './check-portion.ts';
import { cellsOf, type FileColumns, readHeader } from './columns.ts';
import { mostRows } from './import.ts';
import { delimiterOf, isBroken, readRecords } from './records.ts';
import { openParts, unwrapKey } from './sealed-file.ts';

const portion = 1000;
const aWhile = 20_000;

/**
 * The job: reads the file row by row, a portion in a transaction, and goes on where the last job came to. It
 * writes nothing about anybody but what each row would come to.
 */
export async function checkImport(city: City, importId: string): Promise<void> {
  const file = await fileToCheck(city, importId);
  if (!file) return;
  const { place } = file;
  try {
    const columns = file.columns ?? (await readFirst(city, file));
    if (columns && !(await readOn(city, file, columns))) {
      await city.transact((tx) => tx.enqueue({ queue: 'check-import', data: { importId } }));
    }
  } catch (error) {
    if (!isBroken(error)) throw error;
    await city.transact((tx) => failCheck(tx, importId, 'broken', place.lines + 1));
  }
}

interface FileToCheck {
  readonly id: string;
  readonly key: Buffer;
  readonly utf8: boolean;
  delimiter: ';' | ',';
  columns: FileColumns | undefined;
  /** Moves on with each portion. */
  place: CheckPlace;
}

async function fileToCheck({ db, keys }: City, id: string): Promise<FileToCheck | undefined> {
  const row = await db
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', id)
    .where('received_at', 'is not', null)
    .where('checked_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row?.wrapped_key) return undefined;
  const key = unwrapKey(keys, row.wrapped_key);
  return {
    id,
    key,
    utf8: row.utf8,
    delimiter: row.delimiter === null ? await delimiterIn(db, { id, key }) : (row.delimiter as ';' | ','),
    columns: (row.columns as FileColumns | null) ?? undefined,
    place: { bytes: row.read_bytes, lines: row.read_lines, rows: row.read_rows },
  };
}

async function delimiterIn(db: Db, file: { readonly id: string; readonly key: Buffer }) {
  for await (const part of openParts(db, file, 0)) {
    const end = part.indexOf('\n');
    return delimiterOf(part.subarray(0, end < 0 ? part.length : end).toString('latin1'));
  }
  return ';' as const;
}

/** The header. Nothing when it is not one of ours: then the check has ended. */
async function readFirst(city: City, file: FileToCheck): Promise<FileColumns | undefined> {
  for await (const { cells, end } of recordsOf(city.db, file)) {
    const header = readHeader(cells);
    if (!header.ok) break;
    file.columns = header.columns;
    const before = file.place;
    file.place = { bytes: end, lines: 1, rows: 0 };
    const { delimiter } = file;
    const moved = await city.transact((tx) =>
      checkPortion(tx, city.keys, file, {
        before,
        after: file.place,
        rows: [],
        header: { ...header, delimiter },
      }),
    );
    return moved ? header.columns : undefined;
  }
  await city.transact((tx) => failCheck(tx, file.id, 'columns', 1));
  return undefined;
}

/** True when the whole file is read, or another job does it; false when there is more to do. */
async function readOn(city: City, file: FileToCheck, columns: FileColumns): Promise<boolean> {
  const until = performance.now() + aWhile;
  const start = file.place.bytes;
  let { lines } = file.place;
  let end = start;
  let rows: NumberedCells[] = [];
  const commit = async (): Promise<boolean> => {
    const before = file.place;
    const after = { bytes: end, lines, rows: before.rows + rows.length };
    const moved = await city.transact((tx) => checkPortion(tx, city.keys, file, { before, after, rows }));
    file.place = after;
    rows = [];
    return moved;
  };
  for await (const record of recordsOf(city.db, file)) {
    lines += 1;
    end = start + record.end;
    const cells = cellsOf(columns, record.cells);
    if (record.cells.some((cell) => cell.trim() !== '')) {
      const tooMany = record.cells.slice(columns.length).some((cell) => cell.trim() !== '');
      rows.push({ number: lines, cells, tooMany });
    }
    if (file.place.rows + rows.length > mostRows) {
      await city.transact((tx) => failCheck(tx, file.id, 'too-many-rows', lines));
      return true;
    }
    if (rows.length < portion) continue;
    if (!(await commit())) return true;
    if (performance.now() > until) return false;
  }
  if (await commit()) await city.transact((tx) => endCheck(tx, file.id));
  return true;
}

function recordsOf(db: Db, { id, key, delimiter, utf8, place }: FileToCheck) {
  return readRecords(openParts(db, { id, key }, place.bytes), {
    delimiter,
    utf8,
    atStart: place.bytes === 0,
  });
}
