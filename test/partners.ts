import { insertVersion } from '../src/partners/offers/insert-version.ts';
import type { Limits, OfferTerms } from '../src/partners/offers/offer.ts';
import { findShop, type Shop } from '../src/partners/shop.ts';
import { dayOf } from '../src/platform/clock.ts';
import { newAccount } from './accounts.ts';
import type { TestCity } from './city.ts';

export interface TestPartner {
  readonly id: string;
  readonly branchId: string;
}

/** A partner with one branch and a contract without an end. */
export async function newPartner(city: TestCity, name = 'Kawiarnia Pod Bramą'): Promise<TestPartner> {
  const { id } = await city.db
    .insertInto('partners')
    .values({ name, created_at: city.clock(), contract_from: '2023-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, branchId: await newBranch(city, id) };
}

export async function newBranch(city: TestCity, partnerId: string, name = 'Rynek'): Promise<string> {
  const { id } = await city.db
    .insertInto('branches')
    .values({
      partner_id: partnerId,
      name,
      street: 'Rynek 4',
      postal_code: '00-950',
      town: 'Nowy Gród',
      created_at: city.clock(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody of the partner's people, able to log in. */
export async function newShopkeeper(
  city: TestCity,
  { id, branchId }: TestPartner,
  role: 'manager' | 'till' = 'till',
): Promise<Shop> {
  const account_id = await newAccount(city, 'kasa');
  await city.db
    .insertInto('partner_staff')
    .values({
      account_id,
      partner_id: id,
      first_name: 'Irena',
      last_name: 'Kawka',
      role,
      branch_id: branchId,
      created_at: city.clock(),
      joined_at: city.clock(),
    })
    .execute();
  const shop = await findShop(city.db, account_id, '127.0.0.1', dayOf(city.clock()));
  if (!shop) throw new Error('nobody at the till');
  return shop;
}

export interface TestOffer {
  readonly id: string;
  readonly versionId: string;
  readonly categoryId: string;
}

/** An offer of this partner, approved, for every card in every branch: 10 % off, unless something else is said. */
export async function newOffer(
  city: TestCity,
  partner: { readonly id: string },
  terms: Omit<Partial<OfferTerms>, 'limits'> & { readonly limits?: Partial<Limits> } = {},
  state: 'approved' | 'waiting' = 'approved',
): Promise<TestOffer> {
  const now = city.clock();
  const { id } = await city.db
    .insertInto('offers')
    .values({ partner_id: partner.id, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  const categoryId = terms.categoryId ?? (await someCategory(city));
  const versionId = await insertVersion(
    city.db,
    id,
    {
      name: 'Kawa i ciasto',
      description: 'Kawa z ciastem dnia.',
      picture: 'gastronomia',
      price: null,
      discount: { kind: 'percent', percent: 10 },
      packageIds: [],
      branchIds: [],
      validFrom: '2023-01-01',
      validUntil: null,
      ...terms,
      categoryId,
      limits: { ...noLimits, ...terms.limits },
    },
    { proposedAt: now, proposedBy: null },
  );
  if (state === 'approved') {
    await city.db
      .updateTable('offer_versions')
      .set({ decided_at: now, approved: true })
      .where('id', '=', versionId)
      .execute();
  }
  return { id, versionId, categoryId };
}

const noLimits = { perDay: null, perYear: null, perCard: null, total: null };

async function someCategory(city: TestCity): Promise<string> {
  const known = await city.db
    .selectFrom('offer_categories')
    .select('id')
    .orderBy('position')
    .executeTakeFirst();
  if (known) return known.id;
  const { id } = await city.db
    .insertInto('offer_categories')
    .values({ name: JSON.stringify({ pl: 'Gastronomia' }), icon: 'utensils', position: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
