import type { Db } from '../../platform/db/database.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { Branch } from '../branch.ts';
import { openBranch } from '../partner.queries.ts';
import type { Shop, ShopManager } from '../shop.ts';
import { branchAfter, branchesWhere } from './branch.queries.ts';

export interface NamedBranch {
  readonly id: string;
  readonly name: string;
}

/** Where a till of this partner can stand. */
export async function openBranches(db: Db, { partnerId }: Pick<Shop, 'partnerId'>): Promise<NamedBranch[]> {
  const open = await branchesWhere(db, partnerId).where(openBranch).execute();
  return open.map(({ id, name }) => ({ id, name }));
}

export interface BranchPage {
  /** The last one of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of the own partner's by name, closed ones last. */
export async function ownBranches(db: Db, { partnerId }: ShopManager, page: BranchPage): Promise<Branch[]> {
  return listed(db, partnerId, page);
}

export async function findOwnBranch(
  db: Db,
  { partnerId }: ShopManager,
  id: string,
): Promise<Branch | undefined> {
  const row = await branchesWhere(db, partnerId).where('branches.id', '=', id).executeTakeFirst();
  return row && toBranch(row);
}

export async function branchesOf(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  partnerId: string,
  page: BranchPage,
): Promise<Branch[]> {
  return listed(db, partnerId, page);
}

async function listed(db: Db, partnerId: string, { after, limit }: BranchPage): Promise<Branch[]> {
  let branches = branchesWhere(db, partnerId).limit(limit);
  if (after) branches = branches.where(branchAfter(partnerId, after));
  return (await branches.execute()).map(toBranch);
}

type Row = Awaited<ReturnType<ReturnType<typeof branchesWhere>['executeTakeFirstOrThrow']>>;

function toBranch({ latitude, longitude, ...row }: Row): Branch {
  const place = latitude === null || longitude === null ? null : { latitude, longitude };
  return { ...row, place };
}
