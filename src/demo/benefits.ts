import { offersFor } from '../benefits/offers-for.ts';
import { useBenefit } from '../benefits/use-benefit.ts';
import { ownCards } from '../cards/reads.ts';
import type { City } from '../city/city.ts';
import { familyOf } from '../family/reads.ts';
import { lookAgain } from '../partners/check.ts';
import { confirmIdentity, findChecked, keepChecked } from '../partners/checked.ts';
import type { Till } from '../partners/till.ts';
import type { Resident } from '../people/resident.ts';
import { dayOf, days, hours, later } from '../platform/clock.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';

/** Discounts of a family in the last ninety days: by the tills of all partners in turn, the oldest first. */
export async function takeDemoBenefits(
  city: City,
  at: (moment: Date) => Transact,
  resident: Resident,
): Promise<void> {
  const tills = await demoTills(city);
  if (tills.length === 0) return;
  const family = [resident, ...(await familyOf(city.db, resident))];
  const cards = (await Promise.all(family.map((who) => ownCards(city.db, who)))).flatMap((own) =>
    own.filter(({ status }) => status === 'active').slice(0, 1),
  );
  for (let turn = 0; turn < uses; turn++) {
    // Every third day, now in the morning, now towards the evening.
    const moment = later(city.clock(), -days(89 - 3 * turn) - hours((turn % 4) * 2));
    const [till, card] = [tills[turn % tills.length] as Till, cards[(turn * turn) % cards.length]];
    if (card && card.issuedAt < moment) await at(moment)((tx) => buy(tx, till, card, turn));
  }
}

const uses = 30;

/** What somebody pays without the card where the offer has no price of its own, in grosze. */
const prices = [1850, 2500, 3290, 4200, 5900, 8900] as const;

async function buy(tx: Tx, till: Till, card: { readonly id: string }, turn: number): Promise<void> {
  const id = await keepChecked(tx, till, card, 'code');
  const checked = await findChecked(tx.db, till, id);
  if (!checked) throw new Error('The demo till has lost a card.');
  await confirmIdentity(tx, checked);
  const compared = { ...checked, identityAt: tx.now };
  const today = dayOf(tx.now);
  const look = await lookAgain(tx.db, till, compared, today);
  if (look.answer !== 'valid') return;
  const applying = (await offersFor(tx.db, till, look, today)).filter(({ answer }) => answer.applies);
  const { offer } = applying[turn % applying.length] ?? {};
  if (!offer) return;
  const price = offer.price ?? prices[turn % prices.length] ?? 2500;
  await useBenefit(tx, till, compared, { versionId: offer.versionId, price, key: `demo ${turn}` });
}

async function demoTills(city: City): Promise<Till[]> {
  const rows = await city.db
    .selectFrom('branches')
    .innerJoin('partners', 'partners.id', 'partner_id')
    .select(['branches.id', 'partner_id', 'partners.name'])
    .where('branches.closed_at', 'is', null)
    .orderBy('partners.name')
    .orderBy('branches.name')
    .execute();
  return rows.map(({ id, partner_id: partnerId, name: partnerName }) => ({
    kind: 'partner',
    accountId: null,
    ip: null,
    keyId: null,
    apiKey: null,
    partnerId,
    partnerName,
    branchId: id,
    origin: `demo:${id}`,
  }));
}
