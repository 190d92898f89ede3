import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Undecidable } from '../../../../applications/decide.ts';
import type { ClerkWho } from '../../../../staff/clerk.ts';
import type { DecisionLetter } from '../../../http/decision-letter.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { type RawForm, rawForm, textOf } from '../../../http/form.ts';
import { keptText } from '../../../http/kept-text.ts';
import type { Visit } from '../../guard.ts';
import { sendConflict } from '../conflict.tsx';
import { isRemark } from './canned.ts';
import { toldText } from './told.ts';

export type DecidingVisit = Visit<ClerkWho<'decide'>> & { readonly letter: DecisionLetter };

/** Nothing is decided yet: the clerk wants to read what the resident will get. */
export function asksPreview(raw: RawForm): boolean {
  return textOf(raw, 'krok') === 'podglad';
}

/** Somebody was faster, or nobody holds it: the page says which. */
export async function sendUndecidable(
  visit: Visit,
  number: number,
  refusal: Undecidable,
): Promise<FastifyReply> {
  const typed = typedIn(await writtenFor(visit.request));
  if (refusal.reason === 'claimed') {
    return sendConflict(visit, number, { reason: 'claimed', byName: refusal.byName }, typed);
  }
  if (refusal.reason === 'not-found') return notFound(visit.request, visit.reply);
  return sendConflict(visit, number, { reason: refusal.reason }, typed);
}

/** In the form that was sent, or in the one that a session took along that has ended. */
async function writtenFor(request: FastifyRequest): Promise<RawForm> {
  if (request.method === 'POST') return rawForm(request);
  const [address = ''] = request.url.split('?');
  return (await keptText(request, { address, person: undefined })) ?? {};
}

/** A rejection's sentence, or a return's remarks. */
function typedIn(raw: RawForm): string[] {
  const names = Object.keys(raw).filter((name) => name === 'text' || isRemark(name));
  return names.map((name) => toldText(textOf(raw, name))).filter(Boolean);
}
