import type { FastifyReply } from 'fastify';
import type { Files } from '../../platform/files/files.ts';
import { notFound } from './error-pages.tsx';

/**
 * Sends a file that was fetched through its owner, or through a clerk's recorded look. It stays in no
 * cache and may do nothing wherever it is opened. Pictures are shown; anything else is handed over as a
 * download, so that it never runs under our address, unless a page of ours fetched it to show it itself.
 */
export async function sendOwnedFile(
  reply: FastifyReply,
  files: Files,
  fileId: string,
): Promise<FastifyReply> {
  const found = await files.read(fileId);
  if (!found) return notFound(reply.request, reply);
  const { file, bytes } = found;
  const fetched = reply.request.headers['sec-fetch-dest'] === 'empty';
  const shown = fetched || file.mediaType.startsWith('image/');
  return reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; ${fileNames(file.name)}`)
    .type(file.mediaType)
    .send(bytes);
}

/** The name as it is for browsers of today, without its diacritics for the others. */
function fileNames(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `filename="${plain || 'plik'}"; filename*=UTF-8''${encoded}`;
}
