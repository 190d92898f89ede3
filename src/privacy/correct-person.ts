import { createHash } from 'node:crypto';
import { hasOtherRole } from '../accounts/close.ts';
import { correctEmail } from '../accounts/email-change/correct.ts';
import { changeCards } from '../cards/change.ts';
import { recordEvent } from '../events/record.ts';
import { isOwnHousehold } from '../family/own-household.ts';
import {
  type Correctable,
  type CorrectedValues,
  correctable,
  sealCorrection,
} from '../people/corrections.ts';
import { lockPerson } from '../people/lock.ts';
import { openPesel, readPesel } from '../people/pesel.ts';
import { foundByPesel, takePeselSearch } from '../people/pesel-search.ts';
import { encrypt, type Keys, keyedHash } from '../platform/crypto/keys.ts';
import { personKey } from '../platform/crypto/person-keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { FieldErrors } from '../platform/input.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** What can be put right; `null` where nothing is known. */
type PersonData = Readonly<Record<Correctable, string | null>>;

/** What the form shows. The PESEL is not among it: only that there is one. */
export interface CorrectableData {
  readonly accountId: string | null;
  readonly data: PersonData;
  /** Changes with the data, so that nobody overwrites what somebody else has just put right. */
  readonly version: string;
}

export interface Wanted {
  readonly data: Omit<PersonData, 'pesel'>;
  /** As typed and right; nothing: the one that is there stays. */
  readonly pesel: string | undefined;
  readonly reason: string;
  /** Of the data that the clerk saw. */
  readonly version: string;
}

export type PersonCorrected =
  | { readonly ok: true; readonly fields: readonly Correctable[] }
  | { readonly ok: false; readonly reason: 'wrong'; readonly errors: FieldErrors }
  /** Too many numbers that are nobody's. */
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date }
  /** `other-role`: the address opens more than the resident's panel. */
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'own' | 'other-role' | 'changed-meanwhile' | 'nothing-changed';
    };

export async function correctableData(
  db: Db,
  _clerk: ClerkWho<'edit-residents'>,
  keys: Keys,
  personId: string,
): Promise<CorrectableData | undefined> {
  const row = await db
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'people.account_id')
    .select([
      'people.account_id',
      'first_name',
      'last_name',
      'birth_date',
      'postal_code',
      'pesel_sealed',
      'phone',
      'email',
    ])
    .where('people.id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const data: PersonData = {
    firstName: row.first_name,
    lastName: row.last_name,
    birthDate: row.birth_date,
    pesel: row.pesel_sealed && (await openPesel(db, keys, personId, row.pesel_sealed)),
    postalCode: row.postal_code,
    phone: row.phone,
    email: row.email,
  };
  return { accountId: row.account_id, data, version: versionOf(keys, data) };
}

const versionOf = (keys: Keys, data: PersonData): string =>
  createHash('sha256')
    .update(keyedHash(keys, 'person-version', JSON.stringify(data)))
    .digest('base64url')
    .slice(0, 22);

/**
 * "Popraw dane": a dated fact with the reason, cards that show the new name, and a mail that says what was changed.
 * A new e-mail address works at once: the clerk has seen who asks, and both addresses hear of it.
 */
export async function correctPerson(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  keys: Keys,
  personId: string,
  wanted: Wanted,
): Promise<PersonCorrected> {
  await lockPerson(tx, personId);
  const known = await correctableData(tx.db, clerk, keys, personId);
  if (!known) return { ok: false, reason: 'not-found' };
  if (await isOwnHousehold(tx.db, clerk, personId)) return { ok: false, reason: 'own' };
  if (known.version !== wanted.version) return { ok: false, reason: 'changed-meanwhile' };
  const changes = changesIn(known.data, { ...wanted.data, pesel: wanted.pesel ?? known.data.pesel });
  const fields = correctable.filter((field) => field in changes);
  if (fields.length === 0) return { ok: false, reason: 'nothing-changed' };
  if (isBornOtherwise(known.data, changes)) {
    return { ok: false, reason: 'wrong', errors: { pesel: 'pesel-birth-date' } };
  }
  const free = await isFree(tx, clerk, keys, personId, changes.pesel?.[1]);
  if (!free.ok) return free;
  const { accountId } = known;
  const email = changes.email?.[1];
  if (email && accountId !== null) {
    if (await hasOtherRole(tx.db, accountId)) return { ok: false, reason: 'other-role' };
    const taken = !(await correctEmail(tx, clerk, { accountId, personId, email }));
    if (taken) return { ok: false, reason: 'wrong', errors: { email: 'email-taken' } };
  }
  const { id: correctionId } = await tx.db
    .insertInto('person_corrections')
    .values({
      person_id: personId,
      at: tx.now,
      by_account: clerk.accountId,
      reason: wanted.reason,
      fields,
      sealed: await sealCorrection(tx.db, keys, personId, changes),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await write(tx, keys, personId, accountId, changes);
  if (changes.firstName || changes.lastName) {
    const { firstName, lastName } = wanted.data;
    const names = { firstName: firstName ?? '', lastName: lastName ?? '' };
    await changeCards(tx, clerk, { personId, source: { correctionId }, ...names, photoFileId: null });
  }
  const data = { fields: fields.join(' ') };
  await recordEvent(tx, { kind: 'person.corrected', actor: clerk, personId, data });
  return { ok: true, fields };
}

function changesIn(before: PersonData, after: PersonData): CorrectedValues {
  const changed = correctable.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
  return Object.fromEntries(changed.map((field) => [field, [before[field], after[field]]]));
}

function isBornOtherwise(before: PersonData, { pesel, birthDate }: CorrectedValues): boolean {
  const number = pesel ? pesel[1] : before.pesel;
  const day = birthDate ? birthDate[1] : before.birthDate;
  const born = number ? readPesel(number)?.birthDate : undefined;
  // What stood there before, and nobody touches, is not this clerk's to answer for.
  return Boolean((pesel || birthDate) && born && day && born !== day);
}

/** Whether a number is somebody else's tells as much as a search does. */
async function isFree(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  keys: Keys,
  personId: string,
  pesel: string | null | undefined,
): Promise<{ readonly ok: true } | Extract<PersonCorrected, { reason: 'wrong' | 'delayed' }>> {
  if (!pesel) return { ok: true };
  const attempt = await takePeselSearch(tx, keys, clerk);
  if (!attempt.ok) return { ok: false, reason: 'delayed', freeAt: attempt.freeAt };
  const other = await tx.db
    .selectFrom('people')
    .select('id')
    .where('pesel_hash', '=', keyedHash(keys, 'pesel', pesel))
    .where('id', '<>', personId)
    .limit(1)
    .executeTakeFirst();
  if (!other) return { ok: true };
  await foundByPesel(tx, keys, clerk, [other.id]);
  return { ok: false, reason: 'wrong', errors: { pesel: 'pesel-taken' } };
}

async function write(
  tx: Tx,
  keys: Keys,
  personId: string,
  accountId: string | null,
  changes: CorrectedValues,
): Promise<void> {
  const { firstName, lastName, birthDate, postalCode, pesel, phone } = changes;
  const person = {
    ...(firstName && { first_name: firstName[1] ?? '' }),
    ...(lastName && { last_name: lastName[1] ?? '' }),
    ...(birthDate && { birth_date: birthDate[1] }),
    ...(postalCode && { postal_code: postalCode[1] }),
    ...(pesel?.[1] && (await sealed(tx.db, keys, personId, pesel[1]))),
  };
  if (Object.keys(person).length > 0) {
    await tx.db.updateTable('people').set(person).where('id', '=', personId).execute();
  }
  if (phone && accountId !== null) {
    await tx.db.updateTable('accounts').set({ phone: phone[1] }).where('id', '=', accountId).execute();
  }
}

async function sealed(db: Db, keys: Keys, personId: string, pesel: string) {
  return {
    pesel_sealed: encrypt(await personKey(db, keys, personId), Buffer.from(pesel)),
    pesel_hash: keyedHash(keys, 'pesel', pesel),
  };
}
