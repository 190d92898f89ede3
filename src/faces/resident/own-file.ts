import type { FastifyReply } from 'fastify';
import type { Files } from '../../platform/files/files.ts';

/**
 * Sends a file that was fetched through its owner. Pictures are shown; anything else is handed over as
 * a download, so that it never runs under our address.
 */
export async function sendOwnFile(reply: FastifyReply, files: Files, fileId: string): Promise<FastifyReply> {
  const { file, bytes } = await files.read(fileId);
  const picture = file.mediaType.startsWith('image/');
  return reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `${picture ? 'inline' : 'attachment'}; ${fileNames(file.name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(file.mediaType)
    .send(bytes);
}

/** The name as it is for browsers of today, without its diacritics for the others. */
function fileNames(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `filename="${plain || 'plik'}"; filename*=UTF-8''${encoded}`;
}
