import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSignedCookie, writeSignedCookie } from '../http/cookies.ts';

const quarterOfAnHour = 15 * 60;

/** The address typed a moment ago, for "we have sent it to …": not in the URL, where it would be kept. */
export function rememberAddress(reply: FastifyReply, email: string): void {
  writeSignedCookie(reply, 'km_adres', Buffer.from(email).toString('base64url'), quarterOfAnHour);
}

export function rememberedAddress(request: FastifyRequest): string | undefined {
  const value = readSignedCookie(request, 'km_adres');
  return value && Buffer.from(value, 'base64url').toString();
}
