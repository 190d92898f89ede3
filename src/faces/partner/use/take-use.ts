import type { FastifyReply } from 'fastify';
import { useBenefit } from '../../../benefits/use-benefit.ts';
import { offersAt } from '../../../partners/offers/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { checkAgain, checkedHere } from '../check/card-look.ts';
import { RefusedPage } from '../check/refused-page.tsx';
import type { ShopVisit } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { confirmForm } from './forms.ts';
import { NotTakenPage } from './not-taken-page.tsx';
import { offerAt } from './offer-at.ts';
import { refusalInWords } from './refusal-in-words.ts';

/** "Potwierdź". A check that is too old is no reason to refuse what had been taken before. */
export async function takeUse(visit: ShopVisit): Promise<FastifyReply> {
  const { city, request, reply, params } = visit;
  const here = await checkedHere(visit);
  if (!here) return notFound(request, reply);
  const { till, checked } = here;
  const { versionId = '' } = params;
  const raw = rawForm(request);
  const back = offerAt(checked.id, versionId, textOf(raw, 'cena'));
  const parsed = parseInput(confirmForm, raw);
  if (!parsed.ok || !idIn({ id: versionId })) return redirect(reply, back);
  const { cena: price, klucz: key } = parsed.value;
  const outcome = await city.transact((tx) => useBenefit(tx, till, checked, { versionId, price, key }));
  if (outcome.ok) return redirect(reply, urls.use(outcome.use.id));
  const desk = await shopPage(visit);
  const t = desk.page.t.till.refused;
  const notTaken = (why: string) => sendPage(reply, NotTakenPage({ desk, checked, why }), 409);
  switch (outcome.reason) {
    case 'check-expired':
      return checkAgain(visit);
    case 'identity-needed':
      return redirect(reply, urls.checked(checked.id), { kind: 'warning', text: t['identity-needed'] });
    case 'card-refused':
      return sendPage(reply, RefusedPage({ desk, card: { answer: outcome.answer, number: null } }), 409);
    // The page that asks for the price says what is wrong with it.
    case 'price-out-of-bounds':
    case 'nothing-saved':
      return redirect(reply, back);
    case 'does-not-apply': {
      const offers = await offersAt(city.db, till, dayOf(city.clock()));
      const offer = offers.find((each) => each.versionId === versionId);
      return notTaken(t['does-not-apply'](refusalInWords(desk.page, offer, outcome.refusal)));
    }
    case 'key-reused':
    case 'offer-gone':
    case 'offer-changed':
      return notTaken(t[outcome.reason]);
  }
}
