import type { FastifyInstance } from 'fastify';
import { secondsUntil } from '../../../accounts/delay.ts';
import { offersFor } from '../../../benefits/offers-for.ts';
import type { City } from '../../../city/city.ts';
import { checkCard, type GoodCard, readAsked } from '../../../partners/check.ts';
import { confirmIdentity } from '../../../partners/checked.ts';
import { dayOf } from '../../../platform/clock.ts';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { formatMoment } from '../../i18n/format.ts';
import { emptyForm } from '../../ui/form/form-view.ts';
import { type ShopVisit, tillOf } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { tillHere } from '../till-here.ts';
import { urls } from '../urls.ts';
import { type CardLook, withCard } from './card-look.ts';
import { CardPage } from './card-page.tsx';
import { RefusedPage } from './refused-page.tsx';
import { ScanPage } from './scan-page.tsx';

export function checkRoutes(app: FastifyInstance, city: City): void {
  const till = tillOf(app, city);
  till.get(urls.check, async (visit) =>
    sendPage(visit.reply, ScanPage({ desk: await shopPage(visit), form: emptyForm })),
  );
  till.post(urls.check, takeCard, { rateLimit: limits.checks });
  till.get(urls.checked(':id'), (visit) => withCard(visit, (card) => showCard(visit, card)));
  till.post(urls.identity(':id'), (visit) =>
    withCard(visit, async ({ checked }) => {
      await city.transact((tx) => confirmIdentity(tx, checked));
      return redirect(visit.reply, urls.checked(checked.id));
    }),
  );
}

async function takeCard(visit: ShopVisit) {
  const { city, request, reply } = visit;
  const here = await tillHere(visit);
  if (!here) return redirect(reply, urls.check);
  const desk = await shopPage(visit);
  const t = desk.page.t.partner;
  const typed = textOf(rawForm(request), 'card');
  const refuse = (status: number, error: string) =>
    sendPage(reply, ScanPage({ desk, form: { values: { card: typed }, errors: { card: error } } }), status);
  const asked = readAsked((await city.settings()).cardNumber, typed);
  if (!asked) return refuse(422, t.unreadable);
  const check = await city.transact((tx) => checkCard(tx, city.keys, here, asked));
  switch (check.answer) {
    case 'delayed': {
      const seconds = secondsUntil(check.freeAt, city.clock());
      reply.header('retry-after', seconds);
      return refuse(429, check.daily ? t.delayedToday(formatMoment(check.freeAt)) : t.delayed(seconds));
    }
    case 'valid':
      return redirect(reply, urls.checked(check.checkId));
    default:
      return sendPage(reply, RefusedPage({ desk, card: check }));
  }
}

async function showCard(visit: ShopVisit, { till, checked, look }: CardLook) {
  const { city, reply } = visit;
  const [desk, photo, offers] = await Promise.all([
    shopPage(visit),
    photoOf(city, look),
    checked.identityAt === null ? [] : offersFor(city.db, till, look, dayOf(city.clock())),
  ]);
  return sendPage(reply, CardPage({ desk, checked, look, photo, offers }));
}

/** Inside the page, so that no address of it exists. */
async function photoOf(city: City, { card }: GoodCard): Promise<string | undefined> {
  if (!card.photoFileId) return undefined;
  const photo = await city.files.read(card.photoFileId);
  return photo && `data:${photo.file.mediaType};base64,${photo.bytes.toString('base64')}`;
}
