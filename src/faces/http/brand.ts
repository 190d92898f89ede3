import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import type { Settings } from '../../city/settings.ts';
import type { CityBrand } from '../ui/page-context.ts';
import { themeCss } from '../ui/theme/theme.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

interface Look {
  readonly brand: CityBrand;
  readonly theme: string;
}

const looks = new WeakMap<Settings, Look>();

function lookOf(settings: Settings): Look {
  let look = looks.get(settings);
  if (!look) {
    const theme = themeCss(settings.colours);
    const { name, email, phone, address } = settings.city;
    const crestUrl = `/herb/${hashOf(settings.crest)}.svg`;
    const themeUrl = `/motyw/${hashOf(theme)}.css`;
    const { footer: pages, publishStatistics: statistics } = settings;
    const brand = { name, crestUrl, themeUrl, email, phone, address, pages, statistics };
    look = { theme, brand };
    looks.set(settings, look);
  }
  return look;
}

/** Name and addresses of a city's own look; the addresses change with what they show. */
export function brandOf(settings: Settings): CityBrand {
  return lookOf(settings).brand;
}

export function registerBrandRoutes(app: FastifyInstance, city: City): void {
  app.get('/motyw/:file', async (_request, reply) => {
    const { theme } = lookOf(await city.settings());
    return reply.header('cache-control', forever).type('text/css; charset=utf-8').send(theme);
  });
  app.get('/herb/:file', async (_request, reply) => {
    const { crest } = await city.settings();
    // A crest is somebody's SVG: even opened alone it may not run anything.
    return reply
      .header('cache-control', forever)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .type('image/svg+xml')
      .send(crest);
  });
}

const forever = 'public, max-age=31536000, immutable';
