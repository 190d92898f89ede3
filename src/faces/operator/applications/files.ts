import type { FastifyInstance, FastifyReply } from 'fastify';
import { viewDocument, viewPhoto } from '../../../applications/view.ts';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { deskForAny } from '../guard.ts';
import { numberParam, textParam } from '../params.ts';
import { applicationPermissions } from '../places.ts';

/** Files of residents, each look recorded. */
export function fileRoutes(app: FastifyInstance, city: City): void {
  const desk = deskForAny(app, city, applicationPermissions);

  desk.get('/operator/wnioski/:number/zdjecie', async ({ clerk, request, reply }) => {
    const number = numberParam(request);
    const fileId = number && (await city.transact((tx) => viewPhoto(tx, clerk, number)));
    return fileId ? sendFile(city, reply, fileId, 'inline') : notFound(request, reply);
  });

  desk.get('/operator/wnioski/:number/dokumenty/:key', async ({ clerk, request, reply }) => {
    const number = numberParam(request);
    const key = textParam(request, 'key');
    const document = number && (await city.transact((tx) => viewDocument(tx, clerk, number, key)));
    if (!document) return notFound(request, reply);
    // The viewer fetches; a click on the link downloads. A PDF is never opened as a page of our origin.
    const fetched = request.headers['sec-fetch-dest'] === 'empty';
    return sendFile(city, reply, document.fileId, fetched ? 'inline' : 'attachment');
  });
}

/** What a resident uploaded may do nothing, wherever it is opened, and stays in no cache. */
export async function sendFile(
  city: City,
  reply: FastifyReply,
  fileId: string,
  disposition: 'inline' | 'attachment',
): Promise<FastifyReply> {
  const { file, bytes } = await city.files.read(fileId);
  const ascii = file.name.normalize('NFD').replace(/[^\w. -]/g, '');
  return reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header(
      'content-disposition',
      `${disposition}; filename="${ascii || 'plik'}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .type(file.mediaType)
    .send(bytes);
}
