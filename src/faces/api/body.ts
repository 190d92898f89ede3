import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isClean } from '../http/clean-input.ts';
import { messages } from '../i18n/index.ts';
import { type ApiSchemas, schemasIn } from './schemas.ts';

const schemas = schemasIn(messages.pl.api.described);

type Body<Name extends 'newCheck' | 'newUse'> =
  | { readonly ok: true; readonly value: z.output<ApiSchemas[Name]> }
  | { readonly ok: false; readonly errors: readonly { readonly pointer: string; readonly detail: string }[] };

/** What the till sent, or which members of it are wrong, each by its JSON pointer. */
export function readBody<Name extends 'newCheck' | 'newUse'>(
  request: FastifyRequest,
  name: Name,
): Body<Name> {
  const parsed = schemas[name].safeParse(request.body);
  if (parsed.success) {
    // Only what is taken out of it is looked through: the rest may be nested without end.
    const value = parsed.data as z.output<ApiSchemas[Name]>;
    return isClean(value) ? { ok: true, value } : { ok: false, errors: [] };
  }
  return {
    ok: false,
    errors: parsed.error.issues.map(({ path, message }) => ({
      pointer: `#/${path.map(String).join('/')}`,
      detail: message,
    })),
  };
}

/** Nothing when the header is missing, or too long to be one. */
export function idempotencyKeyOf({ headers }: FastifyRequest): string | undefined {
  const given = headers['idempotency-key'];
  const parsed = schemas.headers.shape['Idempotency-Key'].safeParse(given);
  return parsed.success ? parsed.data : undefined;
}

export const isId = (text: string | undefined): text is string => z.guid().safeParse(text).success;
