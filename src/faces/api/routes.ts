import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { pageContext, sendPage } from '../http/page.ts';
import { benefitUseRoutes } from './benefit-uses.ts';
import { checkRoutes } from './checks.ts';
import { apiRoutes } from './guard.ts';
import { openApi } from './openapi.ts';
import { ApiPage } from './page.tsx';
import { urls } from './urls.ts';

/** The version of what is promised to tills, not of the software. */
const version = '1.0.0';

/** Till API, and the page that explains it. */
export function apiFace(app: FastifyInstance, city: City): void {
  const { publicUrl } = city.config;
  app.get(urls.page, async (request, reply) => {
    const page = await pageContext(request, reply);
    const document = openApi(page.locale, publicUrl, version);
    return sendPage(reply, ApiPage({ page, document, publicUrl }));
  });
  app.get(urls.document, async (request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(openApi(request.scene.locale, publicUrl, version)),
  );
  apiRoutes(app, city, (routes) => {
    checkRoutes(routes);
    benefitUseRoutes(routes);
  });
}
