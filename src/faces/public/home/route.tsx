import type { FastifyInstance } from 'fastify';
import { toString as drawCode } from 'qrcode';
import type { City } from '../../../city/city.ts';
import { catalogue } from '../../../partners/offers/catalogue.ts';
import { offerNames } from '../../../partners/offers/names.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { HomePage } from './page.tsx';

const shownOffers = 3;

export function homeRoutes(app: FastifyInstance, city: City): void {
  const specimen = drawCode(city.config.publicUrl, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });

  app.get(urls.home, async (request, reply) => {
    const [scene, settings, codeSvg, { offers }, names] = await Promise.all([
      publicPage(request, reply),
      city.settings(),
      specimen,
      catalogue(city.db, { sort: 'najnowsze' }, dayOf(city.clock()), shownOffers),
      offerNames(city.db),
    ]);
    const { prefix, width } = settings.cardNumber;
    const number = `${prefix}-${'18'.padStart(width, '0')}`;
    const photoUrl = scene.page.demo ? urls.specimenPhoto : undefined;
    const shown = { number, codeSvg, photoUrl, offers, names };
    return sendPage(reply, <HomePage {...scene} {...shown} />);
  });
}
