import { z } from 'zod';
import type { EventKind } from '../../../events/event.ts';
import type { LogFilter } from '../../../events/reads.ts';
import { isoDay } from '../../../platform/input.ts';
import { messages } from '../../i18n/index.ts';

const kinds = Object.keys(messages.pl.operator.audit.kinds) as [EventKind, ...EventKind[]];
const day = isoDay.optional().catch(undefined);
const words = z.string().trim().max(254).optional().catch(undefined);

const auditQuery = z.object({
  rodzaj: z.enum(kinds).optional().catch(undefined),
  kto: words,
  osoba: words,
  wniosek: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .catch(undefined),
  karta: z.string().trim().max(40).optional().catch(undefined),
  ip: z.union([z.ipv4(), z.ipv6()]).optional().catch(undefined),
  od: day,
  do: day,
  po: z.uuid().optional().catch(undefined),
});
export type AuditQuery = z.output<typeof auditQuery>;

export function readAuditQuery(raw: unknown): { query: AuditQuery; filter: Omit<LogFilter, 'limit'> } {
  const query = auditQuery.parse(raw);
  const filter = {
    kind: query.rodzaj,
    actor: query.kto || undefined,
    person: query.osoba || undefined,
    applicationNumber: query.wniosek ? Number(query.wniosek) : undefined,
    cardNumber: query.karta || undefined,
    ip: query.ip,
    from: query.od,
    to: query.do,
    after: query.po,
  };
  return { query, filter };
}
