import type { FastifyReply } from 'fastify';
import { endOwnOffer } from '../../../partners/offers/end.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { showOffer } from './view.tsx';
import { nameOf, type OfferVisit, withOffer } from './visit.ts';

export async function askEnding(visit: OfferVisit): Promise<FastifyReply> {
  return withOffer(visit, async (offer) => {
    if (offer.endedAt) return showOffer(visit, 'already-ended');
    const desk = await shopPage(visit);
    const t = desk.page.t.partnerOffers.ending;
    return sendPage(
      visit.reply,
      <ShopFrame desk={desk} title={t.title} current="offers">
        <ConfirmDialog
          page={desk.page}
          action={urls.offerEnding(offer.id)}
          title={t.title}
          confirmLabel={t.confirm}
          cancelHref={urls.offer(offer.id)}
          danger
        >
          <p>{t.text(nameOf(offer))}</p>
          {offer.waiting && offer.inForce && <p>{t.waitingToo}</p>}
          <p>{t.forGood}</p>
        </ConfirmDialog>
      </ShopFrame>,
    );
  });
}

export async function postEnding(visit: OfferVisit): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  return withOffer(visit, async ({ id }) => {
    const ended = await city.transact((tx) => endOwnOffer(tx, shop, id));
    if (!ended.ok) {
      return ended.reason === 'not-found' ? notFound(request, reply) : showOffer(visit, ended.reason);
    }
    const text = messages[request.scene.locale].partnerOffers.ending.done;
    return redirect(reply, urls.offer(id), { kind: 'success', text });
  });
}
