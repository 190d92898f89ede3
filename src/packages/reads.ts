import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { lastStretch } from './held.ts';
import { selectEntitlements, selectPackages } from './package.queries.ts';
import type { Entitlement, Package } from './package.ts';
import { validityRule } from './validity.ts';

export async function findPackage(db: Db, code: string): Promise<Package | undefined> {
  const row = await selectPackages(db).where('code', '=', code).executeTakeFirst();
  return row && toPackage(row);
}

/** In the city's order, retired ones too: old applications name them. */
export async function allPackages(db: Db): Promise<(Package & { readonly retired: boolean })[]> {
  const rows = await selectPackages(db).select('retired_at').orderBy('position').execute();
  return rows.map((row) => ({ ...toPackage(row), retired: row.retired_at !== null }));
}

/** Those that are still granted. */
export async function openPackages(db: Db): Promise<Package[]> {
  const rows = await selectPackages(db).where('retired_at', 'is', null).orderBy('position').execute();
  return rows.map(toPackage);
}

/** What a person holds or held: of each package the last stretch of days, those that end first on top. */
export async function entitlementsOf(db: Db, personId: string): Promise<Entitlement[]> {
  const grants = (await selectEntitlements(db, personId)).map((row) => ({
    id: row.entitlement_id,
    package: toPackage(row),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }));
  return [...Map.groupBy(grants, (grant) => grant.package.id).values()]
    .flatMap((ofPackage) => lastStretch(ofPackage) ?? [])
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

/** The last day (`YYYY-MM-DD`) of what was granted on this application, whatever was granted since. */
export async function grantedUntil(
  db: Db,
  application: { readonly id: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('entitlements')
    .select('valid_until')
    .where('application_id', '=', application.id)
    .executeTakeFirst();
  return row?.valid_until;
}
