import { blockCard, decideBlock } from '../../../cards/block.ts';
import type { Card } from '../../../cards/card.ts';
import { findOwnCard } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import { familyOf } from '../../../family/reads.ts';
import { sendOwnedFile } from '../../http/owned-file.ts';
import { redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { type CardholderRoutes, type CardholderVisit, strange } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { BlockPage } from './block-page.tsx';
import { CardsPage } from './cards-page.tsx';
import { holdingOf } from './holding.ts';

export function cardRoutes(routes: CardholderRoutes, city: City): void {
  const { db, files, transact } = city;

  routes.get(urls.cards, async (visit) => {
    const holding = await holdingOf(city, visit.resident);
    return showPage(visit, (panel) => <CardsPage {...panel} holding={holding} />);
  });

  routes.get(urls.cardBlock(':id'), async (visit) => {
    const card = await ownCard(visit);
    if (!card) return strange(visit);
    const back = await placeOf(visit, card);
    const decision = decideBlock(card.status);
    if (!decision.ok) return redirect(visit.reply, back, refusal(visit, decision.reason));
    return showPage(visit, (panel) => <BlockPage {...panel} card={card} back={back} />);
  });

  routes.post(urls.cardBlock(':id'), async (visit) => {
    const card = await ownCard(visit);
    if (!card) return strange(visit);
    const back = await placeOf(visit, card);
    const blocked = await transact((tx) => blockCard(tx, visit.resident, card.id));
    if (!blocked.ok) return redirect(visit.reply, back, refusal(visit, blocked.reason));
    const text = messages[visit.request.scene.locale].resident.block.done(card.number);
    return redirect(visit.reply, back, { kind: 'success', text });
  });

  routes.get(urls.cardPhoto(':id'), async (visit) => {
    const card = await ownCard(visit);
    return card?.photoFileId ? sendOwnedFile(visit.reply, files, card.photoFileId) : strange(visit);
  });

  async function ownCard({ resident, params }: CardholderVisit): Promise<Card | undefined> {
    const id = idIn(params);
    return id ? findOwnCard(db, resident, id) : undefined;
  }

  /** The page on which the card stands. */
  async function placeOf({ resident }: CardholderVisit, { personId }: Card): Promise<string> {
    if (resident.rights === 'own-card' || personId === resident.personId) return urls.cards;
    const member = (await familyOf(db, resident)).find((each) => each.personId === personId);
    return member ? urls.member(member.id) : urls.family;
  }
}

function refusal(visit: CardholderVisit, reason: 'not-found' | 'already-blocked' | 'not-active') {
  const { refused } = messages[visit.request.scene.locale].resident.block;
  return { kind: 'info', text: refused[reason] } as const;
}
