import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../../city/city.ts';
import { districtNames } from '../../../partners/branches/districts.ts';
import { catalogue } from '../../../partners/offers/catalogue.ts';
import { offerNames } from '../../../partners/offers/names.ts';
import { catalogueOnMap } from '../../../partners/offers/on-map.ts';
import { findPublicOffer } from '../../../partners/offers/public-offer.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendOpenPage, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { openPage } from '../page.ts';
import { urls } from '../urls.ts';
import { GonePage } from './gone-page.tsx';
import { ListPage } from './list-page.tsx';
import { MapPage } from './map-page.tsx';
import { OfferPage } from './offer-page.tsx';
import { ownCard } from './own-card.ts';
import { pictureRoute } from './picture.ts';
import { asked, offersQuery } from './query.ts';
import { siteRoutes } from './sitemap.ts';

const pageSize = 24;

/** The catalogue of offers, for everybody. */
export function offerRoutes(app: FastifyInstance, city: City): void {
  const site = city.config.publicUrl;

  app.get(urls.offers, async (request, reply) => {
    const query = offersQuery.parse(request.query);
    const [scene, names, districts] = await Promise.all([
      openPage(request, reply),
      offerNames(city.db),
      districtNames(city.db),
    ]);
    const here = { ...scene, query, names, districts, canonical: `${site}${urls.offers}` };
    const today = dayOf(city.clock());
    if (query.widok === 'mapa') {
      const [found, { outline }] = await Promise.all([
        catalogueOnMap(city.db, asked(query), today),
        city.settings(),
      ]);
      return sendOpenPage(request, reply, <MapPage scene={here} found={found} outline={outline} />);
    }
    const [found, card] = await Promise.all([
      catalogue(city.db, asked(query), today, pageSize),
      ownCard(city, scene, request.scene.ip),
    ]);
    return sendOpenPage(request, reply, <ListPage scene={here} found={found} card={card} />);
  });

  app.get(urls.offer(':id'), async (request, reply) => {
    const id = idIn(request.params);
    const offer = id && (await findPublicOffer(city.db, id, dayOf(city.clock())));
    return offer ? show(request, reply, offer) : gone(request, reply);
  });

  pictureRoute(app, city);
  siteRoutes(app, city);

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    offer: NonNullable<Awaited<ReturnType<typeof findPublicOffer>>>,
  ): Promise<FastifyReply> {
    const [scene, names] = await Promise.all([openPage(request, reply), offerNames(city.db)]);
    const card = await ownCard(city, scene, request.scene.ip);
    return sendOpenPage(
      request,
      reply,
      <OfferPage {...scene} offer={offer} names={names} card={card} site={site} />,
    );
  }

  async function gone(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendPage(reply, <GonePage {...(await openPage(request, reply))} />, 404);
  }
}
