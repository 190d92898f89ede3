import type { FastifyReply } from 'fastify';
import type { Undecidable } from '../../../../applications/decide.ts';
import type { ClerkWho } from '../../../../staff/clerk.ts';
import { notFound } from '../../../http/error-pages.tsx';
import type { Visit } from '../../guard.ts';
import { sendConflict } from '../conflict.tsx';

export type DecidingVisit = Visit<ClerkWho<'decide'>>;

/** Somebody was faster, or nobody holds it: the page says which. */
export async function sendUndecidable(
  visit: DecidingVisit,
  number: number,
  refusal: Undecidable,
): Promise<FastifyReply> {
  if (refusal.reason === 'claimed') {
    return sendConflict(visit, number, { reason: 'claimed', byName: refusal.byName });
  }
  if (refusal.reason === 'not-found') return notFound(visit.request, visit.reply);
  return sendConflict(visit, number, { reason: refusal.reason });
}
