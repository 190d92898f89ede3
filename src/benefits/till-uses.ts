import { type RawBuilder, sql } from 'kysely';
import type { Shop } from '../partners/shop.ts';
import { addDays, startOfDay } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { atOf } from './use.queries.ts';
import type { BenefitUse } from './use.ts';

/** A discount as the partner sees it. Of the person only as much as tells two customers apart. */
export interface TillUse extends BenefitUse {
  readonly branchName: string;
  /** Nothing once the person is erased. */
  readonly person: { readonly firstName: string; readonly initial: string; readonly digits: string } | null;
}

export interface TillPeriod {
  /** One of the partner's; nothing: all of them, for a manager. */
  readonly branchId: string | null;
  /** Days, both inclusive. */
  readonly from: string;
  readonly until: string;
  readonly offerId?: string | undefined;
}

export interface UsesPage {
  /** The last one of the page before. */
  readonly after?: Pick<TillUse, 'at' | 'id'> | undefined;
  readonly limit: number;
}

/** The newest first. Of several branches each gives its newest, so that every branch is read by its index. */
export async function tillUses(db: Db, shop: Shop, period: TillPeriod, page: UsesPage): Promise<TillUse[]> {
  const { after, limit } = page;
  const { rows } = await sql<Row>`
    select ${columns}
      from (${branchesOf(shop, period)}) branch
     cross join lateral (
       select * from benefit_uses
        where benefit_uses.branch_id = branch.id
          and at >= ${startOfDay(period.from)} and at < ${startOfDay(addDays(period.until, 1))}
          ${after ? sql`and (at, id) < (${after.at}, ${after.id}::uuid)` : sql``}
          ${period.offerId ? sql`and offer_version_id in (select id from offer_versions where offer_id = ${period.offerId})` : sql``}
        order by at desc, id desc limit ${limit}) benefit_uses
      ${named}
     order by at desc, benefit_uses.id desc limit ${limit}`.execute(db);
  return rows.map(toTillUse);
}

/** Whatever was registered in the branch where they stand; for a manager in any of the partner's. */
export async function findTillUse(db: Db, shop: Shop, id: string): Promise<TillUse | undefined> {
  const { rows } = await sql<Row>`
    select ${columns}
      from benefit_uses
      join (${branchesOf(shop, { branchId: null })}) branch on branch.id = benefit_uses.branch_id
      ${named}
     where benefit_uses.id = ${id} and ${atOf(id)}`.execute(db);
  return rows[0] && toTillUse(rows[0]);
}

export interface TillTotals {
  readonly uses: number;
  /** Grosze. */
  readonly price: number;
  readonly saved: number;
}

/** Out of the days that are kept, however long the period. What was taken back is not among them. */
export async function tillTotals(db: Db, shop: Shop, period: TillPeriod): Promise<TillTotals> {
  const { rows } = await sql<TillTotals>`
    select coalesce(sum(uses), 0)::int as uses, coalesce(sum(price_grosze), 0)::bigint as price,
           coalesce(sum(saved_grosze), 0)::bigint as saved
      from branch_days
     where branch_id in (select id from (${branchesOf(shop, period)}) branch)
       and day between ${period.from}::date and ${period.until}::date
       ${period.offerId ? sql`and offer_id = ${period.offerId}` : sql``}`.execute(db);
  return rows[0] as TillTotals;
}

/** Whoever is no manager sees the branch where they stand. */
function branchesOf(shop: Shop, { branchId }: Pick<TillPeriod, 'branchId'>): RawBuilder<unknown> {
  const only = shop.role === 'manager' ? branchId : shop.branchId;
  const all = shop.role === 'manager' && branchId === null;
  return sql`select id, name from branches
              where partner_id = ${shop.partnerId} ${all ? sql`` : sql`and id = ${only}`}`;
}

const columns = sql`
  benefit_uses.id, benefit_uses.at, benefit_uses.branch_id, branch.name as branch_name,
  version.offer_id, version.name as offer_name, benefit_uses.price_grosze, saved_grosze, undone_at,
  cards.first_name, left(cards.last_name, 1) as initial, right(cards.number, 4) as digits`;

const named = sql`
  join offer_versions version on version.id = offer_version_id
  left join cards on cards.id = card_id`;

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly offer_id: string;
  readonly offer_name: string;
  readonly price_grosze: number;
  readonly saved_grosze: number;
  readonly undone_at: Date | null;
  readonly first_name: string | null;
  readonly initial: string | null;
  readonly digits: string | null;
}

function toTillUse(row: Row): TillUse {
  const { first_name: firstName, initial, digits } = row;
  return {
    id: row.id,
    at: row.at,
    offerId: row.offer_id,
    offerName: row.offer_name,
    branchId: row.branch_id,
    branchName: row.branch_name,
    price: row.price_grosze,
    saved: row.saved_grosze,
    undoneAt: row.undone_at,
    person: firstName && initial && digits ? { firstName, initial, digits } : null,
  };
}

/** The partner's offers, as they are called now: to choose one of the history. */
export async function offersUsedBy(
  db: Db,
  { partnerId }: Pick<Shop, 'partnerId'>,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select offers.id, version.name
      from offers
     cross join lateral (
       select name from offer_versions where offer_id = offers.id and approved
        order by decided_at desc limit 1) version
     where partner_id = ${partnerId}
     order by version.name collate polish, offers.id`.execute(db);
  return rows;
}
