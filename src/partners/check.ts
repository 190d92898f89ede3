import type { Card } from '../cards/card.ts';
import { type CardNumberFormat, normaliseCardNumber } from '../cards/number.ts';
import { findCardByCode, findCardByNumber } from '../cards/reads.ts';
import { recordEvent } from '../events/record.ts';
import type { Entitlement } from '../packages/package.ts';
import { entitlementsOf } from '../packages/reads.ts';
import { dayOf } from '../platform/clock.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { countMiss, takeCheck } from './check-pace.ts';
import type { Shop } from './shop.ts';

/** Why a card gives nothing: `expired` is a card whose packages have all ended, `pending` one not handed over. */
type Refusal = 'blocked' | 'replaced' | 'invalid' | 'pending' | 'expired' | 'unknown';

export type CardCheck =
  | { readonly answer: 'valid'; readonly card: Card; readonly packages: readonly Entitlement[] }
  | { readonly answer: Refusal; readonly number: string | null };

/** Nothing was looked at: too many checks, or too many in vain. */
export interface Delayed {
  readonly answer: 'delayed';
  readonly freeAt: Date;
}

/** What a till may send: a number in any spacing, or the text of the code. Nothing when it is neither. */
export type Asked =
  | { readonly by: 'number'; readonly number: string }
  | { readonly by: 'code'; readonly code: string };

export function readAsked(format: CardNumberFormat, typed: string): Asked | undefined {
  const text = typed.trim();
  if (/^KM1\.[A-Za-z0-9_-]{10,64}$/.test(text)) return { by: 'code', code: text };
  const number = normaliseCardNumber(format, text);
  return number === undefined ? undefined : { by: 'number', number };
}

/** Tells a shop whether a card is good today. Every look is recorded with its answer; the code is not. */
export async function checkCard(tx: Tx, keys: Keys, shop: Shop, asked: Asked): Promise<CardCheck | Delayed> {
  const data = { by: asked.by, partner: shop.partnerName };
  const taken = await takeCheck(tx, keys, shop);
  if (!taken.ok) {
    await recordEvent(tx, { kind: 'card.checked', actor: shop, data: { ...data, result: 'delayed' } });
    return { answer: 'delayed', freeAt: taken.freeAt };
  }
  const card =
    asked.by === 'number'
      ? await findCardByNumber(tx.db, shop, asked.number)
      : await findCardByCode(tx.db, shop, asked.code);
  const number = card?.number ?? (asked.by === 'number' ? asked.number : null);
  const held = card ? await entitlementsOf(tx.db, card.personId) : [];
  const check = decideCheck(card, held, dayOf(tx.now), number);
  if (check.answer === 'unknown') await countMiss(tx, keys, shop);
  await recordEvent(tx, {
    kind: 'card.checked',
    actor: shop,
    personId: card?.personId,
    cardId: card?.id,
    data: { ...data, result: check.answer, number },
  });
  return check;
}

/** `today` is `YYYY-MM-DD`. A card that never carried a package is good by itself. */
function decideCheck(
  card: Card | undefined,
  held: readonly Entitlement[],
  today: string,
  number: string | null,
): CardCheck {
  if (!card) return { answer: 'unknown', number };
  if (card.status !== 'active') return { answer: card.status, number };
  const packages = held.filter(({ validFrom, validUntil }) => validFrom <= today && today <= validUntil);
  if (held.length > 0 && packages.length === 0) return { answer: 'expired', number };
  return { answer: 'valid', card, packages };
}
