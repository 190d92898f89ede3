import type { FastifyReply } from 'fastify';
import { resumeMailing } from '../../../cases/broadcasts/resume-mailing.ts';
import { stopMailing } from '../../../cases/broadcasts/stop-mailing.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { urls } from '../urls.ts';
import type { BroadcastVisit } from './list.ts';
import { showBroadcast } from './view.ts';

export async function postMailingStop(visit: BroadcastVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const stopped = await city.transact((tx) => stopMailing(tx, clerk, number));
  if (stopped.ok) return done(visit, number, 'stopDone');
  if (stopped.reason === 'not-found') return notFound(request, reply);
  return showBroadcast(visit, number, stopped.reason);
}

export async function postMailingResumption(visit: BroadcastVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const resumed = await city.transact((tx) => resumeMailing(tx, clerk, number));
  if (resumed.ok) return done(visit, number, 'resumeDone');
  if (resumed.reason === 'not-found') return notFound(request, reply);
  return showBroadcast(visit, number, resumed.reason);
}

function done({ request, reply }: BroadcastVisit, number: number, what: 'stopDone' | 'resumeDone') {
  const text = messages[request.scene.locale].operatorBroadcasts.progress[what];
  return redirect(reply, urls.broadcast(number), { kind: 'success', text });
}
