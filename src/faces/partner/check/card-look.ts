import type { FastifyReply } from 'fastify';
import { type GoodCard, lookAgain } from '../../../partners/check.ts';
import { type Checked, findChecked, isFresh } from '../../../partners/checked.ts';
import type { Till } from '../../../partners/till.ts';
import { dayOf } from '../../../platform/clock.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import type { ShopVisit } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { tillHere } from '../till-here.ts';
import { urls } from '../urls.ts';
import { RefusedPage } from './refused-page.tsx';

/** The card that this till has looked at, good still. */
export interface CardLook {
  readonly till: Till;
  readonly checked: Checked;
  readonly look: GoodCard;
}

/** What this till has checked under the id of the address; nothing for another till's. */
export async function checkedHere(
  visit: ShopVisit,
): Promise<{ readonly till: Till; readonly checked: Checked } | undefined> {
  const till = await tillHere(visit);
  const id = idIn(visit.params);
  const checked = till && id && (await findChecked(visit.city.db, till, id));
  return checked ? { till, checked } : undefined;
}

/** A step that goes on from a check: not for long, not from another till, and not with a card that was blocked since. */
export async function withCard(
  visit: ShopVisit,
  step: (card: CardLook) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, request, reply } = visit;
  const here = await checkedHere(visit);
  if (!here) return notFound(request, reply);
  if (!isFresh(here.checked, city.clock())) return checkAgain(visit);
  const look = await lookAgain(city.db, here.till, here.checked, dayOf(city.clock()));
  if (look.answer !== 'valid')
    return sendPage(reply, RefusedPage({ desk: await shopPage(visit), card: look }));
  return step({ ...here, look });
}

export async function checkAgain({ request, reply }: ShopVisit): Promise<FastifyReply> {
  const text = messages[request.scene.locale].partner.expiredCheck;
  return redirect(reply, urls.check, { kind: 'info', text });
}
