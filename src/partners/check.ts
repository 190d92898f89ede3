import type { Card } from '../cards/card.ts';
import { type CardNumberFormat, normaliseCardNumber } from '../cards/number.ts';
import { findCardByCode, findCardByNumber, findCheckedCard } from '../cards/reads.ts';
import { recordEvent } from '../events/record.ts';
import type { Entitlement } from '../packages/package.ts';
import { entitlementsOf } from '../packages/reads.ts';
import { readPesel } from '../people/pesel.ts';
import { dayOf } from '../platform/clock.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { countMiss, takeCheck } from './check-pace.ts';
import { type Checked, keepChecked } from './checked.ts';
import { placeOf, type Till } from './till.ts';

/**
 * Why a card gives nothing: `expired` is a card whose packages have all ended, `pending` one not handed over,
 * `foreign` a number or a code that is not of this city.
 */
export type CardRefusal = 'blocked' | 'replaced' | 'invalid' | 'pending' | 'expired' | 'unknown' | 'foreign';

export interface GoodCard {
  readonly answer: 'valid';
  readonly card: Card;
  readonly packages: readonly Entitlement[];
}

export interface RefusedCard {
  readonly answer: CardRefusal;
  readonly number: string | null;
}

/** `checkId` is what the next steps go by. */
export type CardCheck = (GoodCard & { readonly checkId: string }) | RefusedCard;

/** Nothing was looked at: too many checks, or too many in vain. */
export interface Delayed {
  readonly answer: 'delayed';
  readonly freeAt: Date;
  /** Of typed numbers there were enough for one day; codes are read as before. */
  readonly daily: boolean;
}

/** What a till may send: a number in any spacing, or the text of a code. Nothing when it is neither. */
export type Asked =
  | { readonly by: 'number'; readonly number: string }
  | { readonly by: 'code'; readonly code: string }
  /** As other cities number their cards. */
  | { readonly by: 'foreign'; readonly number: string };

export function readAsked(format: CardNumberFormat, typed: string): Asked | undefined {
  const text = typed.trim();
  if (/^KM1\.[A-Za-z0-9_-]{10,64}$/.test(text)) return { by: 'code', code: text };
  const number = normaliseCardNumber(format, text);
  if (number !== undefined) return { by: 'number', number };
  // Off the document, into the wrong field: it stands in no record.
  if (readPesel(text)) return undefined;
  const elsewhere = /^\d{2}[\s-]?(?:\d\s?){5,12}$/.test(text) && !text.startsWith(format.prefix);
  return elsewhere ? { by: 'foreign', number: text } : undefined;
}

/** Tells a till whether a card is good today. Every look is recorded with its answer; the code is not. */
export async function checkCard(tx: Tx, keys: Keys, till: Till, asked: Asked): Promise<CardCheck | Delayed> {
  const record = (result: string, number: string | null, card?: Card) =>
    recordEvent(tx, {
      kind: 'card.checked',
      actor: till,
      personId: card?.personId,
      cardId: card?.id,
      data: { ...placeOf(till), by: asked.by, result, number },
    });
  const taken = await takeCheck(tx, keys, till, asked.by === 'number');
  if (!taken.ok) {
    await record('delayed', null);
    return { answer: 'delayed', freeAt: taken.freeAt, daily: taken.daily ?? false };
  }
  const card = await cardAsked(tx.db, till, asked);
  const number = card?.number ?? (asked.by === 'code' ? null : asked.number);
  const check = card ? await decide(tx.db, card, dayOf(tx.now)) : refuse(missing(asked), number);
  if (!card && asked.by !== 'foreign') await countMiss(tx, keys, till);
  await record(check.answer, number, card);
  if (check.answer !== 'valid' || asked.by === 'foreign') return check as RefusedCard;
  return { ...check, checkId: await keepChecked(tx, till, check.card, asked.by) };
}

/** The same card a moment later, as it is now. Whoever takes the next step has been recorded with the first. */
export async function lookAgain(
  db: Db,
  till: Till,
  checked: Checked,
  today: string,
): Promise<GoodCard | RefusedCard> {
  const card = await findCheckedCard(db, till, checked);
  return card ? decide(db, card, today) : refuse('unknown', null);
}

async function cardAsked(db: Db, till: Till, asked: Asked): Promise<Card | undefined> {
  switch (asked.by) {
    case 'number':
      return findCardByNumber(db, till, asked.number);
    case 'code':
      return findCardByCode(db, till, asked.code);
    case 'foreign':
      return undefined;
  }
}

/** A number may be mistyped; a code that was read well and is none of ours is another city's. */
const missing = ({ by }: Asked): CardRefusal => (by === 'number' ? 'unknown' : 'foreign');

const refuse = (answer: CardRefusal, number: string | null): RefusedCard => ({ answer, number });

async function decide(db: Db, card: Card, today: string): Promise<GoodCard | RefusedCard> {
  return decideCheck(card, await entitlementsOf(db, card.personId), today);
}

/** `today` is `YYYY-MM-DD`. A card that never carried a package is good by itself. */
function decideCheck(card: Card, held: readonly Entitlement[], today: string): GoodCard | RefusedCard {
  if (card.status !== 'active') return refuse(card.status, card.number);
  const packages = held.filter(({ validFrom, validUntil }) => validFrom <= today && today <= validUntil);
  if (held.length > 0 && packages.length === 0) return refuse('expired', card.number);
  return { answer: 'valid', card, packages };
}
