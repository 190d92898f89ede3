import type { FastifyReply } from 'fastify';
import { withdrawProposal } from '../../../partners/offers/withdraw.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { showOffer } from './view.tsx';
import { type OfferVisit, withOffer } from './visit.ts';

export async function askWithdrawal(visit: OfferVisit): Promise<FastifyReply> {
  return withOffer(visit, async ({ id, waiting, inForce }) => {
    if (!waiting) return showOffer(visit, 'already-decided');
    const desk = await shopPage(visit);
    const t = desk.page.t.partnerOffers.withdrawal;
    return sendPage(
      visit.reply,
      <ShopFrame desk={desk} title={t.title} current="offers">
        <ConfirmDialog
          page={desk.page}
          action={urls.offerWithdrawal(id)}
          title={t.title}
          confirmLabel={t.confirm}
          cancelHref={urls.offer(id)}
          fields={<input type="hidden" name="version" value={waiting.versionId} />}
        >
          <p>{t.text(waiting.name)}</p>
          {inForce && <p>{t.stays}</p>}
        </ConfirmDialog>
      </ShopFrame>,
    );
  });
}

export async function postWithdrawal(visit: OfferVisit): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  return withOffer(visit, async ({ id }) => {
    const version = textOf(rawForm(request), 'version');
    const withdrawn = await city.transact((tx) => withdrawProposal(tx, shop, id, version));
    if (!withdrawn.ok) {
      return withdrawn.reason === 'not-found' ? notFound(request, reply) : showOffer(visit, withdrawn.reason);
    }
    const text = messages[request.scene.locale].partnerOffers.withdrawal.done;
    return redirect(reply, urls.offer(id), { kind: 'success', text });
  });
}
