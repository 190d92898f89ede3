import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { later, minutes } from '../../../../platform/clock.ts';
import type { Asked } from '../../../../platform/oidc.ts';
import { clearCookie, readSignedCookie, writeSignedCookie } from '../../../http/cookies.ts';

const lasting = minutes(10);

const keptSchema = z.object({
  asked: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  /** Where the login was going: a path of ours. */
  back: z.string().optional(),
  until: z.iso.datetime(),
});

/** In the browser, signed: whichever process gets the answer can judge it. */
export function keepAsked(reply: FastifyReply, asked: Asked, back: string | undefined, now: Date): void {
  const kept = { asked, back, until: later(now, lasting).toISOString() };
  const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
  writeSignedCookie(reply, 'km_konto_urzedu', value, lasting / 1000);
}

/** Once: whatever the answer is, the next one is to something else. */
export function takeAsked(request: FastifyRequest, reply: FastifyReply, now: Date) {
  const value = readSignedCookie(request, 'km_konto_urzedu');
  if (value === undefined) return undefined;
  clearCookie(reply, 'km_konto_urzedu');
  const kept = keptSchema.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data;
  return kept && new Date(kept.until) > now ? kept : undefined;
}
