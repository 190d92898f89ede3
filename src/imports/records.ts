import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';

/** A row of the file as its cells, and where the next one begins. */
export interface FileRecord {
  readonly cells: readonly string[];
  /** Bytes from where the reading began. */
  readonly end: number;
}

/** A quotation mark that nobody closed would swallow the rest of the file. */
const longestRow = 64 * 1024;

interface Dialect {
  readonly delimiter: string;
  readonly utf8: boolean;
  /** At the beginning of the file there may be a byte order mark. */
  readonly atStart: boolean;
}

/** @throws CsvError when no row can be made out any more; see {@link isBroken}. */
export async function* readRecords(
  bytes: AsyncIterable<Buffer>,
  { delimiter, utf8, atStart }: Dialect,
): AsyncGenerator<FileRecord> {
  const decoder = new TextDecoder(utf8 ? 'utf-8' : 'windows-1250');
  // Cells come as bytes, so that `end` counts those of the file whatever its encoding.
  const parser = parse({
    delimiter,
    encoding: null,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  });
  const mark = { length: 0 };
  const source = Readable.from(atStart ? withoutMark(bytes, mark) : bytes);
  source.once('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      yield { cells: record.map((cell) => decoder.decode(cell)), end: mark.length + info.bytes };
    }
  } finally {
    source.destroy();
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The parser would take it as a word about the encoding. */
async function* withoutMark(bytes: AsyncIterable<Buffer>, mark: { length: number }): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of bytes) {
    if (first && chunk.subarray(0, 3).equals(byteOrderMark)) mark.length = 3;
    yield first ? chunk.subarray(mark.length) : chunk;
    first = false;
  }
}

interface Parsed {
  readonly record: readonly Buffer[];
  readonly info: { readonly bytes: number };
}

export const isBroken = (error: unknown): boolean => error instanceof CsvError;

/** Whatever stands more often in the first row. */
export function delimiterOf(firstLine: string): ';' | ',' {
  return firstLine.split(',').length > firstLine.split(';').length ? ',' : ';';
}

/** Looks at the bytes as they pass by. */
export function utf8Watch() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let right = true;
  const look = (chunk?: Buffer): boolean => {
    try {
      if (right) decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      right = false;
    }
    return right;
  };
  return { see: (chunk: Buffer) => void look(chunk), isUtf8: () => look() };
}
