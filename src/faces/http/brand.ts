import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import type { Settings } from '../../city/settings.ts';
import type { CityBrand } from '../ui/page-context.ts';
import { themeCss } from '../ui/theme/theme.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

const brands = new WeakMap<Settings, CityBrand>();

/** Name and addresses of a city's own look; the addresses change with what they show. */
export function brandOf(settings: Settings): CityBrand {
  let brand = brands.get(settings);
  if (!brand) {
    brand = {
      name: settings.city.name,
      crestUrl: `/herb/${hashOf(settings.crest)}.svg`,
      themeUrl: `/motyw/${hashOf(JSON.stringify(settings.colours))}.css`,
      email: settings.city.email,
      phone: settings.city.phone,
      address: settings.city.address,
    };
    brands.set(settings, brand);
  }
  return brand;
}

export function registerBrandRoutes(app: FastifyInstance, city: City): void {
  const themes = new WeakMap<Settings, string>();
  app.get('/motyw/:file', async (_request, reply) => {
    const settings = await city.settings();
    const css = themes.get(settings) ?? themeCss(settings.colours);
    themes.set(settings, css);
    return reply.header('cache-control', forever).type('text/css; charset=utf-8').send(css);
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
