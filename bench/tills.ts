import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import pLimit from 'p-limit';
import type pg from 'pg';
import { useBenefit } from '../src/benefits/use-benefit.ts';
import type { City } from '../src/city/city.ts';
import { checkCard } from '../src/partners/check.ts';
import { confirmIdentity, findChecked } from '../src/partners/checked.ts';
import type { Till } from '../src/partners/till.ts';
import type { ImportRow } from './imports.ts';

const uses = 1500;
const tills = 60;
const atOnce = 10;

interface Shelf {
  readonly tills: readonly Till[];
  readonly versionIds: readonly string[];
  readonly cards: readonly { readonly number: string; readonly id: string; readonly personId: string }[];
}

/**
 * Discounts per second, from the typed number to the confirmed price in three transactions each, with limits per
 * day and in total; beside a plain insert of as many rows into the same table that checks and counts nothing.
 */
export async function measureTills(city: City, client: pg.Client): Promise<ImportRow> {
  const shelf = await furnish(client);
  await inTurns((turn) => takeOne(city, shelf, turn), 200);
  const begin = performance.now();
  await inTurns((turn) => takeOne(city, shelf, turn), uses);
  const done = performance.now();
  await inTurns((turn) => insertOne(city, shelf, turn), uses);
  const inserted = performance.now();
  const rowsPerSecond = (uses * 1000) / (done - begin);
  const referenceRowsPerSecond = (uses * 1000) / (inserted - done);
  return {
    work: 'kasa: sprawdzenie karty i zniżka',
    rowsPerSecond,
    referenceRowsPerSecond,
    ratio: rowsPerSecond / referenceRowsPerSecond,
  };
}

async function inTurns(work: (turn: number) => Promise<unknown>, count: number): Promise<void> {
  const limit = pLimit(atOnce);
  await Promise.all(Array.from({ length: count }, (_, turn) => limit(() => work(turn))));
}

async function takeOne(city: City, { tills: all, versionIds, cards }: Shelf, turn: number): Promise<void> {
  const till = all[turn % all.length] as Till;
  const { number } = cards[turn % cards.length] as Shelf['cards'][number];
  const versionId = versionIds[turn % all.length] as string;
  const check = await city.transact((tx) => checkCard(tx, city.keys, till, { by: 'number', number }));
  if (check.answer !== 'valid') throw new Error(`The bench's card is ${check.answer}.`);
  const { checkId } = check;
  await city.transact(async (tx) => {
    const checked = await findChecked(tx.db, till, checkId);
    if (checked) await confirmIdentity(tx, checked);
  });
  const taken = await city.transact(async (tx) => {
    const checked = await findChecked(tx.db, till, checkId);
    return checked && useBenefit(tx, till, checked, { versionId, price: 2500, key: randomUUID() });
  });
  if (!taken?.ok) throw new Error(`The bench's till refuses: ${taken?.reason}.`);
}

async function insertOne(city: City, { tills: all, versionIds, cards }: Shelf, turn: number): Promise<void> {
  const { id, personId } = cards[turn % cards.length] as Shelf['cards'][number];
  await sql`
    insert into benefit_uses (at, person_id, card_id, offer_version_id, branch_id, price_grosze, saved_grosze)
    values (now(), ${personId}, ${id}, ${versionIds[turn % all.length]}, ${all[turn % all.length]?.branchId}, 2500, 250)`.execute(
    city.db,
  );
}

/** A partner, a branch and an offer for each till, and a card in force for as many residents as there are uses. */
async function furnish(client: pg.Client): Promise<Shelf> {
  await client.query(`
    insert into offer_categories (name, icon, position)
    select '{"pl": "Bench"}', 'tag', 99 where not exists (select from offer_categories)`);
  const { rows } = await client.query<{ partner: string; branch: string; version: string }>(
    `with p as (insert into partners (name, created_at, contract_from)
                select 'Bench ' || n, now(), '2020-01-01' from generate_series(1, $1::int) n returning id),
          b as (insert into branches (partner_id, name, street, postal_code, town, created_at)
                select id, 'Rynek', 'Rynek 1', '00-950', 'Nowy Gród', now() from p returning id, partner_id),
          o as (insert into offers (partner_id, created_at) select id, now() from p returning id, partner_id),
          v as (insert into offer_versions (offer_id, name, description, category_id, picture, discount_kind,
                                            discount_value, valid_from, limit_per_day, limit_total, proposed_at,
                                            decided_at, approved)
                select o.id, 'Bench', 'Bench', (select id from offer_categories limit 1), 'bench', 'percent', 10,
                       '2020-01-01', 1000, 1000000, now(), now(), true from o returning id, offer_id)
     select b.partner_id as partner, b.id as branch, v.id as version
       from b join o using (partner_id) join v on v.offer_id = o.id`,
    [tills],
  );
  const { rows: cards } = await client.query<Shelf['cards'][number]>(
    `insert into cards (number, code, person_id, application_id, first_name, last_name, virtual, physical,
                        issued_at, activated_at, valid_from)
     select '01-' || lpad(nextval('card_numbers')::text, 7, '0'), 'KM1.' || id, id, uuidv7(), first_name, last_name,
            true, false, now(), now(), '2020-01-01'
       from people
      where erased_at is null
        and not exists (select from cards where person_id = people.id and activated_at is not null and ended_at is null)
      order by id desc limit $1
     returning number, id, person_id as "personId"`,
    [uses],
  );
  return {
    cards,
    versionIds: rows.map(({ version }) => version),
    tills: rows.map(({ partner, branch }) => ({
      kind: 'partner',
      accountId: null,
      ip: null,
      keyId: null,
      apiKey: null,
      partnerId: partner,
      partnerName: 'Bench',
      branchId: branch,
      origin: `bench:${branch}`,
    })),
  };
}
