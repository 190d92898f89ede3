import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type UseOutcome, useBenefit } from '../src/benefits/use-benefit.ts';
import { checkCard } from '../src/partners/check.ts';
import { type Checked, confirmIdentity, findChecked } from '../src/partners/checked.ts';
import { type Till, tillAt } from '../src/partners/till.ts';
import { newToken } from '../src/platform/crypto/keys.ts';
import type { TestCity } from './city.ts';
import { newShopkeeper, type TestOffer, type TestPartner } from './partners.ts';

/** Somebody of this partner who stands in its branch. */
export async function newTill(city: TestCity, partner: TestPartner): Promise<Till> {
  const till = tillAt(await newShopkeeper(city, partner), newToken().hash);
  if (!till) throw new Error('no branch');
  return till;
}

/** A till looks at the card with this number, and compares its holder with a document. */
export async function checkedCard(
  city: TestCity,
  till: Till,
  number: string,
  { compared = true } = {},
): Promise<Checked> {
  const check = await city.transact((tx) => checkCard(tx, city.keys, till, { by: 'number', number }));
  if (check.answer !== 'valid') throw new Error(`${number} is ${check.answer}`);
  const find = () => findChecked(city.db, till, check.checkId) as Promise<Checked>;
  const checked = await find();
  if (!compared) return checked;
  await city.transact((tx) => confirmIdentity(tx, checked));
  return find();
}

let keys = 0;

/** By a request of its own, unless a key is given. Grosze. */
export function takeBenefit(
  city: Pick<TestCity, 'transact'>,
  till: Till,
  checked: Checked,
  { versionId }: Pick<TestOffer, 'versionId'>,
  { price = 2500, key }: { readonly price?: number; readonly key?: string } = {},
): Promise<UseOutcome> {
  keys += 1;
  return city.transact((tx) =>
    useBenefit(tx, till, checked, { versionId, price, key: key ?? `klucz ${keys}` }),
  );
}

/** So many people with a card in force and no packages, past all applications. Returns the cards' numbers. */
export async function plainCardholders(city: TestCity, count: number): Promise<string[]> {
  const people = await city.db
    .insertInto('people')
    .values(
      Array.from({ length: count }, () => ({
        first_name: 'Ewa',
        last_name: 'Zielińska',
        created_at: city.clock(),
      })),
    )
    .returning('id')
    .execute();
  const cards = await city.db
    .insertInto('cards')
    .values(
      people.map(({ id }) => ({
        number: sql<string>`'01-' || lpad(nextval('card_numbers')::text, 7, '0')`,
        code: `KM1.${id}`,
        person_id: id,
        application_id: randomUUID(),
        first_name: 'Ewa',
        last_name: 'Zielińska',
        virtual: true,
        physical: false,
        issued_at: city.clock(),
        activated_at: city.clock(),
        valid_from: '2023-01-01',
      })),
    )
    .returning('number')
    .execute();
  return cards.map(({ number }) => number);
}
