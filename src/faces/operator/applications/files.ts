import type { FastifyInstance } from 'fastify';
import { viewCardPhoto, viewDocument, viewPhoto, viewPhotoAsSent } from '../../../applications/view.ts';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendOwnedFile } from '../../http/owned-file.ts';
import { numberIn } from '../../http/params.ts';
import { deskFor, deskForAny } from '../guard.ts';
import { applicationPermissions } from '../places.ts';
import { urls } from '../urls.ts';

/** Files of residents, each look recorded. What proves something is for whoever decides; the others know a face. */
export function fileRoutes(app: FastifyInstance, city: City): void {
  const desk = deskForAny(app, city, applicationPermissions);
  const deciding = deskFor(app, city, 'decide');

  desk.get(urls.photo(':number'), async ({ clerk, request, reply, params }) => {
    const number = numberIn(params);
    const fileId = number && (await city.transact((tx) => viewPhoto(tx, clerk, number)));
    return fileId ? sendOwnedFile(reply, city.files, fileId) : notFound(request, reply);
  });

  deciding.get(urls.photoAsSent(':number'), async ({ clerk, request, reply, params }) => {
    const number = numberIn(params);
    const fileId = number && (await city.transact((tx) => viewPhotoAsSent(tx, clerk, number)));
    return fileId ? sendOwnedFile(reply, city.files, fileId) : notFound(request, reply);
  });

  desk.get(urls.photoOfCard(':number'), async ({ clerk, request, reply, params }) => {
    const number = numberIn(params);
    const fileId = number && (await city.transact((tx) => viewCardPhoto(tx, clerk, number)));
    return fileId ? sendOwnedFile(reply, city.files, fileId) : notFound(request, reply);
  });

  deciding.get(urls.document(':number', ':key'), async ({ clerk, request, reply, params }) => {
    const number = numberIn(params);
    const key = params.key ?? '';
    const document = number && (await city.transact((tx) => viewDocument(tx, clerk, number, key)));
    return document ? sendOwnedFile(reply, city.files, document.fileId) : notFound(request, reply);
  });
}
