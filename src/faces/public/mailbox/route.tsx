import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendPage } from '../../http/page.ts';
import { publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { newestLetters, readLetter } from './letters.ts';
import { LetterPage, MailboxPage } from './page.tsx';

type Id = { Params: { id: string } };

/** The page may show one frame of ours; the letter in it has styles of its own and can run nothing. */
const pageWithFrame =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const framedLetter =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

/** The demo's mailbox: everybody's mails for everybody, so never outside of the demo. */
export function mailboxRoutes(app: FastifyInstance, city: City): void {
  const folder = path.join(city.config.dataDir, 'mail');

  app.get(urls.mailbox, async (request, reply) => {
    const scene = await publicPage(request, reply);
    return sendPage(reply, <MailboxPage {...scene} letters={await newestLetters(folder, 50)} />);
  });

  app.get<Id>(urls.mail(':id'), async (request, reply) => {
    const letter = await readLetter(folder, request.params.id);
    if (!letter) return notFound(request, reply);
    const scene = await publicPage(request, reply);
    reply.header('content-security-policy', pageWithFrame);
    return sendPage(reply, <LetterPage {...scene} letter={letter} />);
  });

  app.get<Id>(urls.mailHtml(':id'), async (request, reply) => {
    const letter = await readLetter(folder, request.params.id);
    if (!letter) return notFound(request, reply);
    return reply
      .header('content-security-policy', framedLetter)
      .header('cache-control', 'private, no-store')
      .type('text/html; charset=utf-8')
      .send(letter.html.replace('<head>', '<head><base target="_top">'));
  });
}
