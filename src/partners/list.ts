import { type RawBuilder, sql } from 'kysely';
import { addDays } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectPartners, toPartner } from './partner.queries.ts';
import { endingDays, type Partner, type PartnerState } from './partner.ts';

export type PartnerOrder = 'name' | 'end' | 'newest';

/** What a list is ordered by, of its last row: the next page goes on from there. */
export interface PartnerPlace {
  readonly key: string;
  readonly id: string;
}

export interface PartnerList {
  readonly order: PartnerOrder;
  readonly state?: PartnerState | undefined;
  /** Words of the name. */
  readonly text?: string | undefined;
  readonly after?: PartnerPlace | undefined;
  readonly limit: number;
}

const keys: Record<PartnerOrder, RawBuilder<unknown>> = {
  name: sql`partners.name collate polish`,
  end: sql`coalesce(partners.contract_until, 'infinity'::date)`,
  newest: sql`partners.created_at`,
};

const typeOf = { name: sql`text collate polish`, end: sql`date`, newest: sql`timestamptz` };

/** A page of the city's partners. `today` is `YYYY-MM-DD`. */
export async function listPartners(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  { order, state, text, after, limit }: PartnerList,
  today: string,
): Promise<Partner[]> {
  const [direction, than] = order === 'newest' ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  let query = selectPartners(db)
    .orderBy(sql`${keys[order]} ${direction}, partners.id ${direction}`)
    .limit(limit);
  if (state) query = query.where(inState(state, today));
  for (const word of wordsIn(text)) query = query.where(hasWord(sql`partners.name`, word));
  if (after) {
    const place = sql`(${after.key}::${typeOf[order]}, ${after.id}::uuid)`;
    query = query.where(sql<boolean>`(${keys[order]}, partners.id) ${than} ${place}`);
  }
  return (await query.execute()).map(toPartner);
}

export function placeOf(order: PartnerOrder, { id, name, contract, createdAt }: Partner): PartnerPlace {
  switch (order) {
    case 'name':
      return { key: name, id };
    case 'end':
      return { key: contract.until ?? 'infinity', id };
    case 'newest':
      return { key: createdAt.toISOString(), id };
  }
}

/** Of how many the contract ends soon, as far as anybody counts. */
export async function countEnding(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  today: string,
  most = 99,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from (select from partners where ${inState('ending', today)} limit ${most + 1}) as ending`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The SQL of {@link stateOf}. */
function inState(state: PartnerState, today: string): RawBuilder<boolean> {
  const until = keys.end;
  const soon = sql`${addDays(today, endingDays)}::date`;
  const day = sql`${today}::date`;
  switch (state) {
    case 'closed':
      return sql`partners.closed_at is not null`;
    case 'ended':
      return sql`(partners.closed_at is null and ${until} < ${day})`;
    case 'coming':
      return sql`(partners.closed_at is null and ${until} >= ${day} and partners.contract_from > ${day})`;
    case 'ending':
      return sql`(partners.closed_at is null and ${until} between ${day} and ${soon} and partners.contract_from <= ${day})`;
    case 'in-force':
      return sql`(partners.closed_at is null and ${until} > ${soon} and partners.contract_from <= ${day})`;
  }
}
