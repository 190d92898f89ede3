import path from 'node:path';
import workerpool from 'workerpool';
import type { ErrorCode } from '../platform/input.ts';

export type DocumentResult =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: false; readonly error: ErrorCode };

const longest = 5000;

/** A small file can unpack into gigabytes, or into minutes of work. Readers know no secret of the city. */
const readers = workerpool.pool(
  // Beside this file, from the sources and from the bundle.
  path.join(import.meta.dirname, `read-pdf${path.extname(import.meta.filename)}`),
  {
    workerType: 'process',
    maxWorkers: 2,
    workerTerminateTimeout: 200,
    forkOpts: { execArgv: ['--max-old-space-size=256'], env: {}, serialization: 'advanced' },
  },
);

/** Has a PDF read, for five seconds at most; what takes longer counts as broken. */
export async function readDocument(bytes: Buffer): Promise<DocumentResult> {
  if (bytes.length === 0) return { ok: false, error: 'file-empty' };
  // The format allows up to 1024 bytes before the mark.
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return { ok: false, error: 'pdf-format' };
  try {
    return (await readers.exec('readPdf', [bytes]).timeout(longest)) as DocumentResult;
  } catch {
    return { ok: false, error: 'pdf-broken' };
  }
}

/** Ends the readers' processes; the next document starts new ones. */
export async function closeDocumentReaders(): Promise<void> {
  await readers.terminate(true);
}
