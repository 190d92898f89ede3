import { fileTypeFromBuffer } from 'file-type';
import pLimit from 'p-limit';
import sharp from 'sharp';
import type { ErrorCode } from '../platform/input.ts';
import { ownProcesses } from '../platform/own-process.ts';
import type { AcceptedDocument, DocumentFormat } from './definition.ts';

export type DocumentResult =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: false; readonly error: ErrorCode };

/** The process itself ends what is too much work; this one is for what waits for nothing. */
const longest = 60_000;
const atOnce = 2;

const readers = ownProcesses(import.meta, 'read-pdf', atOnce);

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

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
};
/** A sheet of paper, photographed, on which small print stays readable. */
const maxSide = 3500;
const maxPixels = 50_000_000;

export type ProofResult =
  | { readonly ok: true; readonly bytes: Buffer; readonly mediaType: string; readonly pages: number }
  | { readonly ok: false; readonly error: ErrorCode };

/** Believes neither name nor declared type. A picture is written anew, upright and without where it was taken. */
export async function readProof(bytes: Buffer, { formats, maxMb }: AcceptedDocument): Promise<ProofResult> {
  if (bytes.length === 0) return { ok: false, error: 'file-empty' };
  if (bytes.length > maxMb * 2 ** 20) return { ok: false, error: 'document-too-large' };
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  const picture = (['jpg', 'png'] as const).find((format) => mediaTypes[format] === found);
  if (picture && formats.includes(picture)) return readPicture(bytes, picture);
  if (!formats.includes('pdf')) return { ok: false, error: 'document-format' };
  const read = await readDocument(bytes);
  if (read.ok) return { ...read, bytes, mediaType: mediaTypes.pdf };
  const told = read.error === 'pdf-format' && formats.length > 1 ? 'document-format' : read.error;
  return { ok: false, error: told };
}

async function readPicture(bytes: Buffer, format: 'jpg' | 'png'): Promise<ProofResult> {
  const upright = sharp(bytes, { limitInputPixels: maxPixels, pages: 1 })
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  const written = await (format === 'jpg' ? upright.jpeg({ quality: 88 }) : upright.png())
    .toBuffer()
    .catch(() => undefined);
  return written
    ? { ok: true, bytes: written, mediaType: mediaTypes[format], pages: 1 }
    : { ok: false, error: 'attachment-broken' };
}

/** Ends the readers' processes, whatever they do; the next document would start new ones. */
export async function closeDocumentReaders(): Promise<void> {
  // One that does not listen is lost with its channel, when this process ends.
  await readers.terminate(true, 2000).catch(() => {});
}
