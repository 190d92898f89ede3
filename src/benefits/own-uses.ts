import { type RawBuilder, sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Cardholder } from '../people/resident.ts';
import { addDays, startOfDay } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { contains, wordsIn } from '../platform/db/search.ts';

/** A row of "Moje benefity": a discount taken with the card. Money is grosze. */
export interface OwnUse {
  readonly id: string;
  readonly at: Date;
  readonly name: string;
  readonly description: string;
  readonly picture: string;
  readonly category: LocalText;
  readonly partner: string;
  readonly branch: string;
  readonly price: number;
  readonly saved: number;
}

export interface UseFilter {
  /** Days, both inclusive. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Words of the offer, the partner or the category. */
  readonly text?: string | undefined;
}

/** Where a page of the list ends and the next one begins: what it is sorted by, and the id. */
export interface UsePlace {
  readonly value: number;
  readonly id: string;
}

export interface OwnUses extends UseFilter {
  /** By time, or the greatest saving first. */
  readonly order: 'newest' | 'oldest' | 'saved';
  readonly after?: UsePlace | undefined;
  readonly limit: number;
}

/** The person whose panel it is. */
type WhoseUses = Pick<Cardholder, 'personId'>;

/** What they have used; what a till took back is not among it. */
export async function ownUses(db: Db, who: WhoseUses, list: OwnUses): Promise<OwnUse[]> {
  const { rows } = await sql<OwnUse>`
    select benefit_uses.id, benefit_uses.at, version.name, version.description, version.picture,
           offer_categories.name as category, partners.name as partner, branches.name as branch,
           benefit_uses.price_grosze as price, benefit_uses.saved_grosze as saved
      ${used(who, list)} ${beyond(list)}
     order by ${ordered(list)} limit ${list.limit}`.execute(db);
  return rows;
}

export interface Savings {
  readonly uses: number;
  /** Grosze. */
  readonly saved: number;
}

/** "Łącznie zaoszczędzono" of what the filter shows: by the day, unless words are looked for. */
export async function ownSavings(db: Db, who: WhoseUses, filter: UseFilter): Promise<Savings> {
  const { rows } = await (wordsIn(filter.text).length > 0
    ? sql<Savings>`
        select count(*)::int as uses, coalesce(sum(saved_grosze), 0)::bigint as saved ${used(who, filter)}`
    : sql<Savings>`
        select coalesce(sum(uses), 0)::int as uses, coalesce(sum(saved_grosze), 0)::bigint as saved
          from benefit_days
         where person_id = ${who.personId}
           ${filter.from ? sql`and day >= ${filter.from}::date` : sql``}
           ${filter.until ? sql`and day <= ${filter.until}::date` : sql``}`
  ).execute(db);
  return rows[0] as Savings;
}

/** The use that somebody wants to write to the city about. */
export async function findOwnUse(db: Db, who: Cardholder, id: string): Promise<OwnUse | undefined> {
  const { rows } = await sql<OwnUse>`
    select benefit_uses.id, benefit_uses.at, version.name, version.description, version.picture,
           offer_categories.name as category, partners.name as partner, branches.name as branch,
           benefit_uses.price_grosze as price, benefit_uses.saved_grosze as saved
      ${used(who, {})} and benefit_uses.id = ${id}::uuid`.execute(db);
  return rows[0];
}

function used(who: WhoseUses, { from, until, text }: UseFilter): RawBuilder<unknown> {
  const said = sql<string>`version.name || ' ' || partners.name || ' ' || (offer_categories.name->>'pl')`;
  const words = wordsIn(text).map((word) => sql`and ${contains(said, word)}`);
  return sql`
    from benefit_uses
    join offer_versions as version on version.id = offer_version_id
    join offer_categories on offer_categories.id = version.category_id
    join branches on branches.id = branch_id
    join partners on partners.id = branches.partner_id
   where benefit_uses.person_id = ${who.personId} and undone_at is null
     ${from ? sql`and benefit_uses.at >= ${startOfDay(from)}` : sql``}
     ${until ? sql`and benefit_uses.at < ${startOfDay(addDays(until, 1))}` : sql``}
     ${sql.join(words, sql` `)}`;
}

function ordered({ order }: OwnUses): RawBuilder<unknown> {
  switch (order) {
    case 'newest':
      return sql`benefit_uses.at desc, benefit_uses.id desc`;
    case 'oldest':
      return sql`benefit_uses.at, benefit_uses.id`;
    case 'saved':
      return sql`saved_grosze desc, benefit_uses.id desc`;
  }
}

function beyond({ order, after }: OwnUses): RawBuilder<unknown> {
  if (!after) return sql``;
  const { value, id } = after;
  switch (order) {
    case 'newest':
      return sql`and (benefit_uses.at, benefit_uses.id) < (${new Date(value)}::timestamptz, ${id}::uuid)`;
    case 'oldest':
      return sql`and (benefit_uses.at, benefit_uses.id) > (${new Date(value)}::timestamptz, ${id}::uuid)`;
    case 'saved':
      return sql`and (saved_grosze, benefit_uses.id) < (${value}::bigint, ${id}::uuid)`;
  }
}

/** Of this row, for the page after it. */
export function placeAfter({ order }: Pick<OwnUses, 'order'>, { at, id, saved }: OwnUse): UsePlace {
  return { value: order === 'saved' ? saved : at.getTime(), id };
}
