import type { FastifyInstance } from 'fastify';
import { secondsUntil } from '../../../accounts/delay.ts';
import type { City } from '../../../city/city.ts';
import { type CardCheck, checkCard, readAsked } from '../../../partners/check.ts';
import { rawForm, textOf } from '../../http/form.ts';
import { pageContext, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { emptyForm } from '../../ui/form/form-view.ts';
import { tillOf } from '../guard.ts';
import { urls } from '../urls.ts';
import { CheckPage } from './page.tsx';

export function checkRoutes(app: FastifyInstance, city: City): void {
  const till = tillOf(app, city);

  till.get(urls.check, async ({ shop, request, reply }) =>
    sendPage(reply, CheckPage({ page: await pageContext(request, reply), shop, form: emptyForm })),
  );

  till.post(
    urls.check,
    async ({ shop, request, reply }) => {
      const page = await pageContext(request, reply);
      const typed = textOf(rawForm(request), 'card');
      const { cardNumber } = await city.settings();
      const asked = readAsked(cardNumber, typed);
      if (!asked) {
        const form = { values: { card: typed }, errors: { card: page.t.partner.unreadable } };
        return sendPage(reply, CheckPage({ page, shop, form }), 422);
      }
      const check = await city.transact((tx) => checkCard(tx, city.keys, shop, asked));
      if (check.answer === 'delayed') {
        const seconds = secondsUntil(check.freeAt, city.clock());
        reply.header('retry-after', seconds);
        const form = { values: { card: typed }, errors: { card: page.t.partner.delayed(seconds) } };
        return sendPage(reply, CheckPage({ page, shop, form }), 429);
      }
      return sendPage(
        reply,
        CheckPage({ page, shop, form: emptyForm, check, photo: await photoOf(city, check) }),
      );
    },
    { rateLimit: limits.checks },
  );
}

/** Inside the page, so that no address of it exists. */
async function photoOf(city: City, check: CardCheck): Promise<string | undefined> {
  if (check.answer !== 'valid' || !check.card.photoFileId) return undefined;
  const photo = await city.files.read(check.card.photoFileId);
  return photo && `data:${photo.file.mediaType};base64,${photo.bytes.toString('base64')}`;
}
