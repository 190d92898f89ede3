import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'km_adres';

/** The address typed a moment ago, for "we have sent it to …": not in the URL, where it would be kept. */
export function rememberAddress(reply: FastifyReply, email: string): void {
  reply.setCookie(cookieName, Buffer.from(email).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    signed: true,
    maxAge: 900,
  });
}

export function rememberedAddress(request: FastifyRequest): string | undefined {
  const { valid, value } = request.unsignCookie(request.cookies[cookieName] ?? '');
  return valid && value ? Buffer.from(value, 'base64url').toString() : undefined;
}
