import type { FastifyReply, FastifyRequest } from 'fastify';
import { requireOwnForm } from './csrf.ts';
import { sendErrorPage } from './error-pages.tsx';

const maxUploadBytes = 10 * 1024 * 1024;
export const uploadLimits = {
  fileSize: maxUploadBytes,
  /** More than any form takes: it says itself how many are too many. */
  files: 40,
  fields: 80,
  fieldSize: 64 * 1024,
  parts: 130,
};

/** A file as it came: nothing about it is believed yet. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** It was larger than {@link maxUploadBytes}, or one of too many; `bytes` holds nothing. */
  readonly tooLarge: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    uploads?: readonly Upload[];
  }
  interface FastifyInstance {
    /** In this process; see {@link atOnce}. */
    uploadsUnderWay: number;
  }
}

/** Of one form; the others are counted and dropped. */
const mostBuffered = 8;

/** Several large forms at once must not fill the memory; whoever comes next is asked to come again. */
const atOnce = 8;

/**
 * Reads a form with files into `request.body` (its fields) and `request.uploads`, before the CSRF check
 * that needs the fields. A file that is too large is read to its end and dropped, so that the browser
 * gets an answer instead of a broken connection.
 */
export async function readUploads(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.isMultipart()) return;
  if (!request.routeOptions.config.upload) {
    await reply.code(415).send();
    return;
  }
  // Whoever reads it takes the file as it comes: see `streamUpload`.
  if (request.routeOptions.config.upload === 'streamed') return;
  const { server } = request;
  // No file of it stays in the memory.
  if (request.keeping) return readParts(request, reply);
  if (server.uploadsUnderWay >= atOnce) {
    await sendErrorPage(request, reply, 503, 'busy');
    return;
  }
  server.uploadsUnderWay += 1;
  try {
    await readParts(request, reply);
  } finally {
    server.uploadsUnderWay -= 1;
  }
}

/** The token is the first field of every form of ours: no byte of a file is kept before it was right. */
async function readParts(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const fields: Record<string, string | string[]> = {};
  const uploads: Upload[] = [];
  request.body = fields;
  request.uploads = uploads;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      addField(fields, part.fieldname, String(part.value));
      continue;
    }
    if (uploads.length === 0) await requireOwnForm(request, reply);
    const dropped = request.keeping || uploads.length >= mostBuffered;
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) {
      if (!dropped && !part.file.truncated) chunks.push(chunk as Buffer);
    }
    const tooLarge = dropped || part.file.truncated;
    // A file input left empty arrives as a file without a name.
    if (part.filename) {
      const bytes = tooLarge ? Buffer.alloc(0) : Buffer.concat(chunks);
      uploads.push({ field: part.fieldname, name: part.filename, bytes, tooLarge });
    }
  }
}

/** A file that is too large for the memory. */
export interface StreamedFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** Asked after the last byte: false when there was more than is taken. */
  isWhole(): boolean;
}

/** For a route whose `upload` is `streamed`: gives the form's one file to `take`; nothing when there is none. */
export async function streamUpload<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  most: number,
  take: (file: StreamedFile) => Promise<T>,
): Promise<T | undefined> {
  if (!request.isMultipart()) return undefined;
  const fields: Record<string, string | string[]> = {};
  request.body = fields;
  let taken: { readonly value: T } | undefined;
  for await (const part of request.parts({ limits: { ...uploadLimits, fileSize: most } })) {
    if (part.type === 'field') {
      addField(fields, part.fieldname, String(part.value));
      continue;
    }
    await requireOwnForm(request, reply);
    const { file, filename: name } = part;
    if (name && !taken) taken = { value: await take({ name, bytes: file, isWhole: () => !file.truncated }) };
    else file.resume();
  }
  if (!taken) await requireOwnForm(request, reply);
  return taken?.value;
}

function addField(fields: Record<string, string | string[]>, name: string, value: string): void {
  const known = fields[name];
  if (known === undefined) fields[name] = value;
  else fields[name] = [known, value].flat();
}

export function uploadsOf(request: FastifyRequest, field: string): readonly Upload[] {
  return request.uploads?.filter((upload) => upload.field === field) ?? [];
}

export function uploadOf(request: FastifyRequest, field: string): Upload | undefined {
  return request.uploads?.find((upload) => upload.field === field);
}
