import type { LocalText } from '../../city/local-text.ts';
import { allPackages } from '../../packages/reads.ts';
import type { Db } from '../../platform/db/database.ts';
import type { NamedBranch } from '../branches/reads.ts';
import { type OfferCategory, offerCategories } from './category.ts';

/** What the terms of offers name by id. */
export interface OfferNames {
  readonly categories: readonly OfferCategory[];
  /** Retired ones too: older offers name them. */
  readonly packages: readonly NamedPackage[];
  /** Of one partner, closed ones too. */
  readonly branches: readonly NamedBranch[];
}

interface NamedPackage {
  readonly id: string;
  readonly code: string;
  readonly name: LocalText;
  readonly retired: boolean;
}

/** What can still be chosen. */
export const chosenFrom = ({ packages }: Pick<OfferNames, 'packages'>): NamedPackage[] =>
  packages.filter(({ retired }) => !retired);

export async function offerNames(db: Db, of?: { readonly partnerId: string }): Promise<OfferNames> {
  const [categories, packages, branches] = await Promise.all([
    offerCategories(db),
    allPackages(db),
    of
      ? db
          .selectFrom('branches')
          .select(['id', 'name'])
          .where('partner_id', '=', of.partnerId)
          .orderBy('id')
          .execute()
      : [],
  ]);
  return { categories, packages, branches };
}
