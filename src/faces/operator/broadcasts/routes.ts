import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { numberIn } from '../../http/params.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { askEnd, postEnd } from './end.ts';
import { type BroadcastVisit, showList } from './list.ts';
import { postMailingResumption, postMailingStop } from './mailing.ts';
import { postNew, showNew, writtenFields } from './new.ts';
import { showBroadcast } from './view.ts';

/** "Wiadomości do wielu": what the city writes to all residents, or to many. */
export function broadcastRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'broadcast');
  desk.get(urls.broadcasts, showList);
  desk.get(urls.newBroadcast, showNew);
  desk.post(urls.newBroadcast, postNew, { keeps: writtenFields });
  desk.get(
    urls.broadcast(':number'),
    about((visit, number) => showBroadcast(visit, number)),
  );
  desk.get(urls.broadcastEnd(':number'), about(askEnd));
  desk.post(urls.broadcastEnd(':number'), about(postEnd));
  desk.post(urls.mailingStop(':number'), about(postMailingStop));
  desk.post(urls.mailingResumption(':number'), about(postMailingResumption));
}

function about(show: (visit: BroadcastVisit, number: number) => Promise<FastifyReply>) {
  return async (visit: BroadcastVisit): Promise<FastifyReply> => {
    const number = numberIn(visit.params);
    return number ? show(visit, number) : notFound(visit.request, visit.reply);
  };
}
