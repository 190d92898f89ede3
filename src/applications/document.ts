import path from 'node:path';
import pLimit from 'p-limit';
import workerpool from 'workerpool';
import type { ErrorCode } from '../platform/input.ts';

export type DocumentResult =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: false; readonly error: ErrorCode };

const longest = 5000;
const atOnce = 2;

/** Processes that stay for the next document, and know no secret of the city. */
const readers = workerpool.pool(
  // Beside this file, from the sources and from the bundle.
  path.join(import.meta.dirname, `read-pdf${path.extname(import.meta.filename)}`),
  {
    workerType: 'process',
    maxWorkers: atOnce,
    workerTerminateTimeout: 200,
    forkOpts: { execArgv: ['--max-old-space-size=256'], env: {}, serialization: 'advanced' },
  },
);

/** The queue stands outside the pool, whose own is not woken when a reader dies (workerpool 10.0.3). */
const inTurn = pLimit(atOnce);

/** A small file can unpack into gigabytes, or into minutes of work: such a one counts as broken. */
export async function readDocument(bytes: Buffer): Promise<DocumentResult> {
  if (bytes.length === 0) return { ok: false, error: 'file-empty' };
  // The format allows up to 1024 bytes before the mark.
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return { ok: false, error: 'pdf-format' };
  try {
    return await inTurn(() => readers.exec('readPdf', [bytes]).timeout(longest));
  } catch {
    return { ok: false, error: 'pdf-broken' };
  }
}

/** Ends the readers' processes, whatever they do; the next document would start new ones. */
export async function closeDocumentReaders(): Promise<void> {
  // One that does not listen is lost with its channel, when this process ends.
  await readers.terminate(true, 2000).catch(() => {});
}
