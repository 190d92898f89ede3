import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { root } from '../../../platform/root.ts';
import { notFound } from '../../http/error-pages.tsx';
import { pageContext, sendPage } from '../../http/page.ts';
import { Showcase, type ShowcaseView, showcaseViews } from '../../ui/showcase/showcase.tsx';
import { urls } from '../urls.ts';

const portrait = path.join(root, 'src/demo/portraits/01-kobieta-34.jpg');

/** The demo's showcase of components, and the portrait on its sample cards. */
export function showcaseRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: { widok?: string } }>(urls.showcase, async (request, reply) => {
    const wanted = request.query.widok ?? showcaseViews[0];
    if (!isView(wanted)) return notFound(request, reply);
    const page = await pageContext(request, reply);
    return sendPage(reply, <Showcase page={page} view={wanted} photoUrl={urls.specimenPhoto} />);
  });

  app.get(urls.specimenPhoto, async (request, reply) => {
    const photo = await readFile(portrait).catch(() => undefined);
    if (!photo) return notFound(request, reply);
    return reply.header('cache-control', 'public, max-age=3600').type('image/jpeg').send(photo);
  });
}

function isView(value: string): value is ShowcaseView {
  return showcaseViews.includes(value as ShowcaseView);
}
