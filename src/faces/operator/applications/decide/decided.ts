import type { FastifyReply } from 'fastify';
import { claimNext } from '../../../../applications/claim.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { urls } from '../../urls.ts';
import { keepTaken, takenFrom } from '../queue/taken.ts';
import type { DecidingVisit } from './undecidable.ts';

/** Whoever works through a queue goes on with its next one; whoever looked this one up stays with it. */
export async function sendDecided(visit: DecidingVisit, number: number, text: string): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const { conflict, queue: t } = messages[request.scene.locale].operator;
  const queue = takenFrom(visit, number);
  if (!queue) return redirect(reply, urls.application(number), { kind: 'success', text });
  const { rodzaj: kind, typ: typeCode } = queue;
  const next = await city.transact((tx) => claimNext(tx, clerk, { kind, typeCode }));
  if (next === undefined) {
    const nothing = kind || typeCode ? t.nothingWaitsInFilter : t.nothingWaits;
    return redirect(reply, urls.application(number), { kind: 'success', text: `${text} ${nothing}` });
  }
  keepTaken(visit, next, queue);
  const link = { href: urls.application(number), label: conflict.show(number) };
  return redirect(reply, urls.application(next), { kind: 'success', text: `${text} ${t.nextIsHere}`, link });
}
