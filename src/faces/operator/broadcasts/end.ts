import type { FastifyReply } from 'fastify';
import { endBroadcast } from '../../../cases/broadcasts/end.ts';
import { findBroadcast } from '../../../cases/broadcasts/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { EndPage } from './end-page.tsx';
import type { BroadcastVisit } from './list.ts';
import { showBroadcast } from './view.ts';

export async function askEnd(visit: BroadcastVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const broadcast = await findBroadcast(city.db, clerk, number);
  if (!broadcast) return notFound(request, reply);
  if (broadcast.endedAt) return showBroadcast(visit, number, 'already-ended');
  return sendPage(reply, EndPage({ desk: await deskPage(visit), broadcast }));
}

export async function postEnd(visit: BroadcastVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const ended = await city.transact((tx) => endBroadcast(tx, clerk, number));
  if (!ended.ok) {
    return ended.reason === 'not-found'
      ? notFound(request, reply)
      : showBroadcast(visit, number, ended.reason);
  }
  const text = messages[request.scene.locale].operatorBroadcasts.end.done;
  return redirect(reply, urls.broadcast(number), { kind: 'success', text });
}
