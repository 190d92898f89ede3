import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const params = (request: FastifyRequest) => request.params as Readonly<Record<string, string>>;

/** Nothing for what cannot be an application's number: the page is then a 404. */
export function numberParam(request: FastifyRequest): number | undefined {
  const text = params(request).number ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

export function idParam(request: FastifyRequest): string | undefined {
  return z.uuid().safeParse(params(request).id).data;
}

export function textParam(request: FastifyRequest, name: string): string {
  return params(request)[name] ?? '';
}
