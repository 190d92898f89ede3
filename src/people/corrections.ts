import { decrypt, encrypt, type Keys } from '../platform/crypto/keys.ts';
import { personKey } from '../platform/crypto/person-keys.ts';
import type { Db } from '../platform/db/database.ts';

export const correctable = [
  'firstName',
  'lastName',
  'birthDate',
  'pesel',
  'postalCode',
  'phone',
  'email',
] as const;
export type Correctable = (typeof correctable)[number];

/** Of each field that changed what stood there before and what stands there now. */
export type CorrectedValues = Readonly<
  Partial<Record<Correctable, readonly [before: string | null, after: string | null]>>
>;

export interface Correction {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly fields: readonly Correctable[];
}

export async function sealCorrection(
  db: Db,
  keys: Keys,
  personId: string,
  values: CorrectedValues,
): Promise<Buffer> {
  return encrypt(await personKey(db, keys, personId), Buffer.from(JSON.stringify(values)));
}

export async function openCorrection(
  db: Db,
  keys: Keys,
  personId: string,
  sealed: Buffer,
): Promise<CorrectedValues> {
  return JSON.parse(decrypt(await personKey(db, keys, personId), sealed).toString());
}

/** Newest first. Which fields and why: the values stay under their seal. */
export async function correctionsOf(db: Db, personId: string, limit: number): Promise<Correction[]> {
  const rows = await db
    .selectFrom('person_corrections')
    .innerJoin('staff_members', 'staff_members.account_id', 'by_account')
    .select(['id', 'at', 'reason', 'fields', 'first_name', 'last_name'])
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ first_name, last_name, fields, ...row }) => ({
    ...row,
    fields: fields as Correctable[],
    by: `${first_name} ${last_name}`,
  }));
}
