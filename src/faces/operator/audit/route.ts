import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { askForCheck, checkNewest } from '../../../events/chain/check.ts';
import { chainState } from '../../../events/chain/state.ts';
import { notePersonSearched, viewLogEntry } from '../../../events/look.ts';
import { readLog } from '../../../events/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { EntryPage } from './entry-page.tsx';
import { sendLogCsv } from './export.ts';
import { AuditPage } from './page.tsx';
import { readAuditQuery } from './query.ts';

const pageSize = 50;

export function auditRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'read-audit');

  desk.get(urls.audit, async (visit) => {
    const { clerk, request, reply } = visit;
    const { query, filter } = readAuditQuery(request.query);
    await city.transact((tx) => notePersonSearched(tx, clerk, filter));
    const [found, chain] = await Promise.all([
      readLog(city.db, clerk, { ...filter, limit: pageSize + 1 }),
      chainState(city.db, clerk),
    ]);
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    const shown = { rows, query, chain, nextAfter: last?.id };
    return sendPage(reply, AuditPage({ desk: await deskPage(visit), ...shown }));
  });

  desk.get(urls.auditCsv, sendLogCsv);

  desk.post(urls.auditCheck, async ({ clerk, request, reply }) => {
    const { seal } = messages[request.scene.locale].operatorAudit;
    const wholeLog = (request.body as Record<string, unknown> | undefined)?.zakres === 'calosc';
    if (wholeLog) {
      const asked = await city.transact((tx) => askForCheck(tx, clerk));
      return redirect(reply, urls.audit, { kind: 'info', text: asked ? seal.asked : seal.running });
    }
    const { broken, checked } = await city.transact((tx) => checkNewest(tx, city.keys, clerk));
    return redirect(
      reply,
      urls.audit,
      broken
        ? { kind: 'danger', text: seal.broken[broken.what](broken.position) }
        : { kind: 'success', text: seal.good(checked) },
    );
  });

  desk.get(urls.auditEvent(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const entry = id && (await city.transact((tx) => viewLogEntry(tx, clerk, id)));
    if (!entry) return notFound(request, reply);
    return sendPage(reply, EntryPage({ desk: await deskPage(visit), entry }));
  });
}
