import type { FastifyInstance } from 'fastify';
import { findTillUse } from '../../../benefits/till-uses.ts';
import { undoUse } from '../../../benefits/undo-use.ts';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { withCard } from '../check/card-look.ts';
import { tillOf } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { tillHere } from '../till-here.ts';
import { urls } from '../urls.ts';
import { showOffer } from './show-offer.ts';
import { takeUse } from './take-use.ts';
import { UsePage } from './use-page.tsx';

export function useRoutes(app: FastifyInstance, city: City): void {
  const till = tillOf(app, city);
  till.get(urls.checkedOffer(':id', ':versionId'), (visit) =>
    withCard(visit, (card) => showOffer(visit, card)),
  );
  till.post(urls.uses(':id', ':versionId'), takeUse);

  till.get(urls.use(':id'), async (visit) => {
    const id = idIn(visit.params);
    const use = id && (await findTillUse(city.db, visit.shop, id));
    if (!use) return notFound(visit.request, visit.reply);
    return sendPage(visit.reply, UsePage({ desk: await shopPage(visit), use }));
  });

  till.post(urls.undoing(':id'), async (visit) => {
    const { request, reply, params } = visit;
    const here = await tillHere(visit);
    const id = idIn(params);
    const undone = here && id ? await city.transact((tx) => undoUse(tx, here, id)) : undefined;
    if (!undone || !id) return notFound(request, reply);
    const t = messages[request.scene.locale].till.use;
    if (undone.ok) {
      const text = undone.repeated ? t.undoneBefore : t.undoneNow;
      return redirect(reply, urls.use(id), { kind: 'success', text });
    }
    if (undone.reason === 'not-found') return notFound(request, reply);
    return redirect(reply, urls.use(id), { kind: 'warning', text: t.tooLate });
  });
}
