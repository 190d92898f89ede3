import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { DB } from '../platform/db/schema.ts';
import type { Partner } from './partner.ts';

/** "The partner is not closed, and today falls within its contract." `today` is `YYYY-MM-DD`. */
export function contractInForce(row: ExpressionBuilder<DB, 'partners'>, today: string) {
  return row.and([
    row('partners.closed_at', 'is', null),
    row('partners.contract_from', '<=', today),
    row.or([row('partners.contract_until', 'is', null), row('partners.contract_until', '>=', today)]),
  ]);
}

/** "A card can be shown there." */
export function openBranch(row: ExpressionBuilder<DB, 'branches'>) {
  return row('branches.closed_at', 'is', null);
}

/** The branch that somebody chose, else the partner's only open one; nothing while several are open. */
export function branchOf(row: ExpressionBuilder<DB, 'partner_staff'>) {
  const chosen = row
    .selectFrom('branches')
    .select('branches.id')
    .whereRef('branches.id', '=', 'partner_staff.branch_id')
    .where(openBranch);
  const only = row
    .selectFrom('branches')
    .select(sql<string>`min(branches.id::text)::uuid`.as('id'))
    .whereRef('branches.partner_id', '=', 'partner_staff.partner_id')
    .where(openBranch)
    .having((all) => all.fn.countAll(), '=', 1);
  return row.fn.coalesce(chosen, only);
}

export function selectPartners(db: Db) {
  return db
    .selectFrom('partners')
    .select([
      'partners.id',
      'partners.name',
      'partners.nip',
      'partners.description',
      'partners.website',
      'partners.phone',
      'partners.email',
      'partners.contract_from',
      'partners.contract_until',
      'partners.closed_at',
      'partners.closed_reason',
      'partners.created_at as createdAt',
    ]);
}

type PartnerRow = Awaited<ReturnType<ReturnType<typeof selectPartners>['executeTakeFirstOrThrow']>>;

export function toPartner(row: PartnerRow): Partner {
  const { contract_from: from, contract_until: until, closed_at: at, closed_reason, ...partner } = row;
  return { ...partner, contract: { from, until }, closed: at && { at, reason: closed_reason ?? '' } };
}

/** Another one that is not closed has this tax number. */
export async function isNipTaken(db: Db, nip: string | null, besides?: string): Promise<boolean> {
  if (nip === null) return false;
  const open = await db
    .selectFrom('partners')
    .select('id')
    .where('nip', '=', nip)
    .where('closed_at', 'is', null)
    .execute();
  return open.some(({ id }) => id !== besides);
}
