import { clearCookie, readSignedCookie, writeSignedCookie } from '../../../http/cookies.ts';
import type { Visit } from '../../guard.ts';
import { urls, withQuery } from '../../urls.ts';
import { type QueueQuery, queueQuery } from './view.ts';

/** A working day. */
export const lasting = 12 * 3600;

/** The queue as the clerk last had it: there the way back leads, and from it the next one is taken. */
export interface KeptQueue {
  readonly href: string;
  readonly rodzaj?: QueueQuery['rodzaj'];
  readonly typ?: QueueQuery['typ'];
}

export function queueOf(query: QueueQuery): KeptQueue {
  return { href: withQuery(urls.applications, query), rodzaj: query.rodzaj, typ: query.typ };
}

/** Without the name that was searched for, which is nothing to leave in a browser. */
export function keepQueue({ clerk, reply }: Visit, { szukaj, po, ...query }: QueueQuery): void {
  const kept = { ...query, po: szukaj ? undefined : po };
  const value = Buffer.from(JSON.stringify({ clerk: clerk.accountId, kept })).toString('base64url');
  if (Object.values(kept).some(Boolean)) writeSignedCookie(reply, 'km_kolejka', value, lasting);
  else clearCookie(reply, 'km_kolejka');
}

/** Of this clerk: several may sit at one computer, one after the other. */
export function keptQueue({ clerk, request }: Visit): KeptQueue {
  const value = readSignedCookie(request, 'km_kolejka');
  if (!value) return { href: urls.applications };
  const { clerk: whose, kept } = JSON.parse(Buffer.from(value, 'base64url').toString());
  return whose === clerk.accountId ? queueOf(queueQuery.parse(kept)) : { href: urls.applications };
}
