import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import type { EventKind } from '../../../events/event.ts';
import { readLog } from '../../../events/reads.ts';
import { sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { AuditPage } from './page.tsx';

const pageSize = 50;

const kinds = Object.keys(messages.pl.operator.audit.kinds) as [EventKind, ...EventKind[]];
const day = z.iso.date().optional().catch(undefined);

const auditQuery = z.object({
  rodzaj: z.enum(kinds).optional().catch(undefined),
  kto: z.string().trim().max(254).optional().catch(undefined),
  wniosek: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .catch(undefined),
  od: day,
  do: day,
  po: z.uuid().optional().catch(undefined),
});
export type AuditQuery = z.output<typeof auditQuery>;

export function auditRoutes(app: FastifyInstance, city: City): void {
  deskFor(app, city, 'read-audit').get(urls.audit, async (visit) => {
    const { clerk, request, reply } = visit;
    const query = auditQuery.parse(request.query);
    const found = await readLog(city.db, clerk, {
      kind: query.rodzaj,
      actor: query.kto || undefined,
      applicationNumber: query.wniosek ? Number(query.wniosek) : undefined,
      from: query.od,
      to: query.do,
      after: query.po,
      limit: pageSize + 1,
    });
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    return sendPage(reply, AuditPage({ desk: await deskPage(visit), rows, query, nextAfter: last?.id }));
  });
}
