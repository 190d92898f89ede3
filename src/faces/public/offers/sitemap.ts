import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { shownOffers } from '../../../partners/offers/shown.ts';
import { dayOf } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

const anHour = 'public, max-age=3600';

/** What search engines may read, and where they find it. */
export function siteRoutes(app: FastifyInstance, city: City): void {
  const site = city.config.publicUrl;

  app.get('/robots.txt', async (_request, reply) => {
    const closed = [
      '/moje-',
      '/operator',
      '/partner/',
      '/poczta',
      '/aktywacja/',
      '/reset-hasla/',
      '/zaproszenie',
    ];
    const lines = [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      `Sitemap: ${site}/sitemap.xml`,
    ];
    return reply
      .header('cache-control', anHour)
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\n')}\n`);
  });

  app.get('/sitemap.xml', async (_request, reply) => {
    const offers = await shownOffers(city.db, dayOf(city.clock()));
    const pages = [urls.home, urls.offers, ...offers.map((id) => urls.offer(id))];
    const entries = pages.map((path) => `<url><loc>${escaped(`${site}${path}`)}</loc></url>`);
    return reply
      .header('cache-control', anHour)
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
      );
  });
}

const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
