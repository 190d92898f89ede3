import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { selectEntitlements, selectPackages } from './package.queries.ts';
import type { Entitlement, Package } from './package.ts';
import { validityRule } from './validity.ts';

export async function findPackage(db: Db, code: string): Promise<Package | undefined> {
  const row = await selectPackages(db).where('code', '=', code).executeTakeFirst();
  return row && toPackage(row);
}

/** In the city's order, retired ones too: old applications name them. */
export async function allPackages(db: Db): Promise<Package[]> {
  const rows = await selectPackages(db).orderBy('position').execute();
  return rows.map(toPackage);
}

/** What a person holds or held: of each package the longest one, those that end first on top. */
export async function entitlementsOf(db: Db, personId: string): Promise<Entitlement[]> {
  const rows = await selectEntitlements(db, personId);
  return rows
    .map((row) => ({
      id: row.entitlement_id,
      package: toPackage(row),
      validFrom: row.valid_from,
      validUntil: row.valid_until,
    }))
    .sort((a, b) => a.validUntil.localeCompare(b.validUntil));
}

function toPackage(row: {
  id: string;
  code: string;
  name: unknown;
  description: unknown;
  picture: string;
  validity: unknown;
}): Package {
  return {
    id: row.id,
    code: row.code,
    name: row.name as LocalText,
    description: row.description as LocalText,
    picture: row.picture,
    validity: validityRule.parse(row.validity),
  };
}
