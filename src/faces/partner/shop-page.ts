import { type NamedBranch, openBranches } from '../../partners/branches/reads.ts';
import type { Shop } from '../../partners/shop.ts';
import { pageContext } from '../http/page.ts';
import type { PageContext } from '../ui/page-context.ts';
import type { ShopVisit } from './guard.ts';

/** What every page of a partner's people knows besides the page's own context. */
export interface ShopPage {
  readonly page: PageContext;
  readonly shop: Shop;
  /** The partner's open ones, by name. */
  readonly branches: readonly NamedBranch[];
  readonly now: Date;
}

export async function shopPage({ city, shop, request, reply }: ShopVisit): Promise<ShopPage> {
  const [page, branches] = await Promise.all([pageContext(request, reply), openBranches(city.db, shop)]);
  return { page: { ...page, person: shop.accountId }, shop, branches, now: city.clock() };
}
