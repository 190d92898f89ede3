import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Messages, messages } from '../i18n/index.ts';
import { urls } from './urls.ts';

export type ProblemCode = keyof Messages['api']['problems'];

/** What each kind of problem is answered with. */
export const problemStatus: Readonly<Record<ProblemCode, number>> = {
  'key-missing': 401,
  'key-invalid': 401,
  'body-invalid': 400,
  'card-unreadable': 422,
  'too-many': 429,
  'not-found': 404,
  'method-not-allowed': 405,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'check-expired': 409,
  'identity-needed': 422,
  'card-refused': 409,
  'offer-gone': 409,
  'offer-changed': 409,
  'price-out-of-bounds': 422,
  'nothing-saved': 422,
  'not-yet': 409,
  over: 409,
  'other-package': 409,
  limit: 409,
  'undo-too-late': 409,
  'use-undone': 409,
  failure: 500,
};

/** RFC 9457. `more` are members of this problem's own. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const { city, locale } = request.scene;
  const status = problemStatus[code];
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="karta-mieszkanca"');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-language', locale)
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `${city.config.publicUrl}${urls.problem(code)}`,
        status,
        ...messages[locale].api.problems[code],
        instance: `urn:zgloszenie:${request.id}`,
        ...more,
      }),
    );
}
