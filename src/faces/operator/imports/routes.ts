import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { importChannel } from '../../../imports/live.ts';
import { findImport } from '../../../imports/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendNews } from '../../http/live.ts';
import { idIn } from '../../http/params.ts';
import { limits } from '../../http/rate-limit.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { askCancel, postCancel } from './cancel.ts';
import { type About, type ImportVisit, showList } from './list.ts';
import { postNew, sendSample, showNew } from './new.ts';
import { sendRows, showRows } from './rows.ts';
import { askStart, postStart } from './start.ts';
import { showImport } from './view.ts';

/** "Import mieszkańców": from a file to people with packages, after a dry run. */
export function importRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.imports, showList);
  desk.get(urls.newImport, (visit) => showNew(visit));
  desk.post(urls.newImport, postNew, { upload: 'streamed', rateLimit: limits.uploads });
  desk.get(urls.importSample, sendSample);
  desk.get(
    urls.import(':id'),
    about((visit, found) => showImport(visit, found)),
  );
  desk.get(urls.importStart(':id'), about(askStart));
  desk.post(urls.importStart(':id'), about(postStart));
  desk.get(urls.importCancel(':id'), about(askCancel));
  desk.post(urls.importCancel(':id'), about(postCancel));
  desk.get(urls.importRows(':id'), about(showRows));
  desk.get(urls.importRowsFile(':id'), about(sendRows));
  desk.get(
    urls.importNews(':id'),
    about((visit, { id }) => sendNews(visit, importChannel, id)),
  );
}

function about(show: About) {
  return async (visit: ImportVisit): Promise<FastifyReply> => {
    const { city, clerk, params, request, reply } = visit;
    const id = idIn(params);
    const found = id && (await findImport(city.db, clerk, id));
    return found ? show(visit, found) : notFound(request, reply);
  };
}
