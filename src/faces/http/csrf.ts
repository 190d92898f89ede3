import type { FastifyReply, FastifyRequest } from 'fastify';
import { isForeign, isOurOwn } from './clean-input.ts';
import { startKeeping } from './kept-text.ts';

/** Marks the errors that the error page answers with "this page was open too long". */
class ForeignForm extends Error {
  readonly code = 'FST_CSRF_FOREIGN';
  readonly statusCode = 403;
}

/**
 * Lets a change through only from one of our own forms: the browser says that the form is ours, and the
 * form carries the token of the cookie. Of a form that came too late the text may be kept: `request.keeping`.
 * @throws an error that the error handler turns into a page.
 */
export async function requireOwnForm(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const safe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
  if (safe || request.is404 || request.routeOptions.config.csrf === false) return;
  if (isForeign(request)) throw new ForeignForm('sent from another site');
  if (request.keeping) return;
  if (request.routeOptions.config.csrf === 'own page' && isOurOwn(request)) return;
  try {
    await requireToken(request, reply);
  } catch (error) {
    if (!(await startKeeping(request))) throw error;
  }
}

function requireToken(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    // The plugin answers a wrong token itself; here an answer is not wanted yet, but an error that stops
    // whoever is still reading the form.
    const judge = Object.assign(Object.create(reply) as FastifyReply, { send: reject });
    request.server.csrfProtection(request, judge, () => resolve());
  });
}
