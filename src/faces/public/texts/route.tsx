import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../../city/city.ts';
import { findCityPage } from '../../../city/city-pages.ts';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import { findPublicPage } from '../../../city/public-pages.ts';
import { type ConsentBody, consentText } from '../../../consents/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendPage } from '../../http/page.ts';
import type { Locale } from '../../i18n/locale.ts';
import { renderMarkdown } from '../../ui/prose/markdown.ts';
import { publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { ContactDetails, PickupPoints, TextPage } from './page.tsx';

export function textRoutes(app: FastifyInstance, city: City): void {
  async function showConsent(request: FastifyRequest, reply: FastifyReply, text: ConsentBody | undefined) {
    if (!text) return notFound(request, reply);
    const scene = await publicPage(request, reply);
    const t = scene.page.t.publicSite.texts;
    const { locale } = scene.page;
    const written: Locale = text.body[locale] ? locale : 'pl';
    const names = { terms: t.terms, notice: t.privacy, optional: t.consent };
    const shown = {
      title: names[text.kind],
      html: renderMarkdown(text.body[written] ?? text.body.pl),
      written,
      version: t.version(text.version),
    };
    return sendPage(reply, <TextPage {...scene} {...shown} />);
  }

  for (const path of [urls.terms, urls.privacy]) {
    app.get(path, async (request, reply) =>
      showConsent(request, reply, await consentText(city.db, { slug: path.slice(1) }, city.clock())),
    );
  }

  app.get<{ Params: { code: string } }>('/zgody/:code', async (request, reply) =>
    showConsent(request, reply, await consentText(city.db, { code: request.params.code }, city.clock())),
  );

  app.get<{ Params: { slug: string } }>(urls.cityPage(':slug'), async (request, reply) => {
    const text = await findCityPage(city.db, request.params.slug, request.scene.locale);
    if (!text) return notFound(request, reply);
    const { title, body, locale: written } = text;
    const scene = await publicPage(request, reply);
    return sendPage(
      reply,
      <TextPage {...scene} title={title} html={renderMarkdown(body)} written={written} />,
    );
  });

  for (const path of [urls.accessibility, urls.contact]) {
    app.get(path, async (request, reply) => {
      const text = await findPublicPage(city.db, path.slice(1), request.scene.locale);
      const contact = path === urls.contact;
      if (!text && !contact) return notFound(request, reply);
      const [scene, points] = await Promise.all([
        publicPage(request, reply),
        contact ? openCollectionPoints(city.db) : [],
      ]);
      const shown = {
        title: text?.title ?? scene.page.t.publicSite.texts.contact,
        html: renderMarkdown(text?.body ?? ''),
        written: text?.locale ?? scene.page.locale,
      };
      return sendPage(
        reply,
        <TextPage {...scene} {...shown}>
          {contact && <ContactDetails page={scene.page} />}
          {contact && <PickupPoints page={scene.page} points={points} now={city.clock()} />}
        </TextPage>,
      );
    });
  }
}
