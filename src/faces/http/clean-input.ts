import type { FastifyRequest } from 'fastify';

/**
 * True when no text in it holds a NUL or half a character: PostgreSQL stores neither, and nobody types them.
 */
export function isClean(input: unknown): boolean {
  if (typeof input === 'string') return !input.includes('\0') && input.isWellFormed();
  if (Array.isArray(input)) return input.every(isClean);
  if (typeof input === 'object' && input !== null) {
    return Object.entries(input).every(([name, value]) => isClean(name) && isClean(value));
  }
  return true;
}

/** A form that another site sends in our visitor's name. Browsers say where a request comes from. */
export function isForeign(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  if (!origin || origin === 'null') return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}

/** A form that certainly comes from a page of ours: the browser says so, not only that it says nothing else. */
export function isOurOwn(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  const told = request.headers['sec-fetch-site'] === 'same-origin' || (origin ?? 'null') !== 'null';
  return told && !isForeign(request);
}
