import type { FastifyReply } from 'fastify';
import { closeCase } from '../../../cases/close.ts';
import { reopenCase } from '../../../cases/reopen.ts';
import { workedCase } from '../../../cases/view.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ClosePage } from './close-page.tsx';
import type { CaseVisit } from './inbox.ts';
import { refuse } from './scene.ts';

export async function askClosing(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const worked = await workedCase(city.db, clerk, number, 1);
  if (!worked) return notFound(request, reply);
  if (worked.own) return refuse(visit, number, 'own');
  if (worked.case.status === 'closed') return refuse(visit, number, 'already-closed');
  return sendPage(reply, ClosePage({ desk: await deskPage(visit), worked }));
}

export async function postClosing(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const closed = await city.transact((tx) => closeCase(tx, clerk, number));
  if (!closed.ok) return refuse(visit, number, closed.reason);
  const text = messages[request.scene.locale].operatorCases.closing.done;
  return redirect(reply, urls.case(number), { kind: 'success', text });
}

export async function postReopening(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const reopened = await city.transact((tx) => reopenCase(tx, clerk, number));
  if (!reopened.ok) return refuse(visit, number, reopened.reason);
  const text = messages[request.scene.locale].operatorCases.closing.reopened;
  return redirect(reply, urls.case(number), { kind: 'success', text });
}
