import type { FastifyReply } from 'fastify';
import { cancelImport } from '../../../imports/cancel.ts';
import type { Import } from '../../../imports/import.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { CancelPage } from './cancel-page.tsx';
import type { ImportVisit } from './list.ts';
import { showImport } from './view.ts';

export async function askCancel(visit: ImportVisit, found: Import): Promise<FastifyReply> {
  if (found.endedAt) return showImport(visit, found, 'already-ended');
  return sendPage(visit.reply, CancelPage({ desk: await deskPage(visit), found }));
}

export async function postCancel(visit: ImportVisit, found: Import): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const cancelled = await city.transact((tx) => cancelImport(tx, clerk, found.id));
  if (!cancelled.ok) {
    return cancelled.reason === 'not-found'
      ? notFound(request, reply)
      : showImport(visit, found, cancelled.reason);
  }
  const t = messages[request.scene.locale].operatorImports.cancelling;
  const text = found.startedAt ? t.done : t.dropDone;
  return redirect(reply, urls.import(found.id), { kind: 'success', text });
}
