import QRCode from 'qrcode';
import { ownApplications } from '../../../applications/reads.ts';
import { underWay } from '../../../applications/status.ts';
import { blockCard, decideBlock } from '../../../cards/block.ts';
import type { Card } from '../../../cards/card.ts';
import { findOwnCard, ownCards } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendOwnedFile } from '../../http/owned-file.ts';
import { redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { type ResidentRoutes, strange, type Visit } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { BlockPage } from './block-page.tsx';
import { CardsPage } from './cards-page.tsx';
import { sortCards } from './sort-cards.ts';

export function cardRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock, files, transact } = city;

  routes.get(urls.cards, async (visit) => {
    const { resident } = visit;
    const [cards, entitlements, open] = await Promise.all([
      ownCards(db, resident),
      entitlementsOf(db, resident.personId),
      ownApplications(db, resident, { statuses: underWay, order: 'newest', limit: 1 }),
    ]);
    const sorted = sortCards(cards);
    const codeSvg = sorted.card?.status === 'active' ? await codeOf(sorted.card) : undefined;
    const facts = { ...sorted, entitlements, codeSvg, open: open[0], today: dayOf(clock()) };
    return showPage(visit, (panel) => <CardsPage {...panel} {...facts} />);
  });

  routes.get(urls.cardBlock(':id'), async (visit) => {
    const card = await ownCard(visit);
    if (!card) return strange(visit);
    const decision = decideBlock(card.status);
    if (!decision.ok) return redirect(visit.reply, urls.cards, refusal(visit, decision.reason));
    return showPage(visit, (panel) => <BlockPage {...panel} card={card} />);
  });

  routes.post(urls.cardBlock(':id'), async (visit) => {
    const card = await ownCard(visit);
    if (!card) return strange(visit);
    const blocked = await transact((tx) => blockCard(tx, visit.resident, card.id));
    if (!blocked.ok) return redirect(visit.reply, urls.cards, refusal(visit, blocked.reason));
    const text = messages[visit.request.scene.locale].resident.block.done(card.number);
    return redirect(visit.reply, urls.cards, { kind: 'success', text });
  });

  routes.get(urls.cardPhoto(':id'), async (visit) => {
    const card = await ownCard(visit);
    return card?.photoFileId ? sendOwnedFile(visit.reply, files, card.photoFileId) : strange(visit);
  });

  async function ownCard({ resident, params }: Visit): Promise<Card | undefined> {
    const id = idIn(params);
    return id ? findOwnCard(db, resident, id) : undefined;
  }
}

function refusal(visit: Visit, reason: 'not-found' | 'already-blocked' | 'not-active') {
  const { refused } = messages[visit.request.scene.locale].resident.block;
  return { kind: 'info', text: refused[reason] } as const;
}

function codeOf(card: Card): Promise<string> {
  return QRCode.toString(card.code, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
}
