import type { FastifyInstance } from 'fastify';
import { toString as drawCode } from 'qrcode';
import type { City } from '../../../city/city.ts';
import { sendPage } from '../../http/page.ts';
import { publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { HomePage } from './page.tsx';

export function homeRoutes(app: FastifyInstance, city: City): void {
  const specimen = drawCode(city.config.publicUrl, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });

  app.get(urls.home, async (request, reply) => {
    const [scene, settings, codeSvg] = await Promise.all([
      publicPage(request, reply),
      city.settings(),
      specimen,
    ]);
    const { prefix, width } = settings.cardNumber;
    const number = `${prefix}-${'18'.padStart(width, '0')}`;
    const photoUrl = scene.page.demo ? urls.specimenPhoto : undefined;
    return sendPage(reply, <HomePage {...scene} number={number} codeSvg={codeSvg} photoUrl={photoUrl} />);
  });
}
