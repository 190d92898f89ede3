import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import { isOwnHousehold } from '../../family/own-household.ts';
import { emptyEntry } from '../../people/erase.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { withFamilyLocked } from '../dependants.ts';
import { keepOneCard } from './cards.ts';
import { entryOf } from './entry.ts';
import { mergeLogins } from './logins.ts';
import { decideMerge, type Entry, type Refusal } from './merge.ts';
import { moveBelongings } from './move-belongings.ts';
import { sealedAnew } from './seals.ts';
import type { Way } from './way.ts';

interface Wanted extends Way {
  /** Of two cards in force the one that goes on. */
  readonly cardId: string | undefined;
  /** What the clerk wrote. */
  readonly reason: string;
}

export type PeopleMerged = { readonly ok: true } | Refusal;

/**
 * "Połącz": two entries were one person. Everything of the one is the other's from then on, and there is no way
 * back. All of it or nothing: both families are held while it happens.
 */
export async function mergePeople(
  city: City,
  clerk: ClerkWho<'edit-residents'>,
  wanted: Wanted,
): Promise<PeopleMerged> {
  const { from, into } = wanted;
  return withFamilyLocked(city, [...new Set([into, from])], async (tx): Promise<PeopleMerged> => {
    await holdEntries(tx, wanted);
    const both = await mergeable(tx, clerk, wanted);
    if (!both.ok) return both;
    if (!(await keepOneCard(tx, clerk, both, wanted.cardId))) return { ok: false, reason: 'card-gone' };
    await moveBelongings(tx, city.keys, wanted);
    await fillGaps(tx, city.keys, wanted);
    await recordMerge(tx, clerk, wanted, both);
    await mergeLogins(tx, both.into, both.from);
    await emptyEntry(tx, from);
    return { ok: true };
  });
}

/** Not even a row that only points at one of them comes in meanwhile: it waits, and the night moves it. */
async function holdEntries(tx: Tx, { from, into }: Way): Promise<void> {
  await tx.db
    .selectFrom('people')
    .select('id')
    .where('id', 'in', [from, into])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The two entries when nothing stands against it; also what the page asks before anybody confirms. */
export async function mergeable(
  { db, now }: Pick<Tx, 'now'> & { readonly db: City['db'] },
  clerk: ClerkWho<'edit-residents'>,
  { from, into }: Way,
): Promise<{ readonly ok: true; readonly into: Entry; readonly from: Entry } | Refusal> {
  const [stays, goes] = [await entryOf(db, clerk, into, now), await entryOf(db, clerk, from, now)];
  if (!stays || !goes) return { ok: false, reason: 'not-found' };
  for (const id of [into, from]) {
    if (await isOwnHousehold(db, clerk, id)) return { ok: false, reason: 'own' };
  }
  return decideMerge(stays, goes, clerk.accountId) ?? { ok: true, into: stays, from: goes };
}

/** What is known of one only is known of the person. */
async function fillGaps(tx: Tx, keys: Keys, { from, into }: Way): Promise<void> {
  const select = (id: string) =>
    tx.db
      .selectFrom('people')
      .select(['birth_date', 'postal_code', 'pesel_sealed', 'pesel_hash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const [known, other] = [await select(into), await select(from)];
  const pesel =
    known.pesel_sealed === null && other.pesel_sealed !== null
      ? {
          pesel_hash: other.pesel_hash,
          pesel_sealed: await sealedAnew(tx, keys, { from, into }, other.pesel_sealed),
        }
      : {};
  await tx.db
    .updateTable('people')
    .set({
      birth_date: known.birth_date ?? other.birth_date,
      postal_code: known.postal_code ?? other.postal_code,
      ...pesel,
    })
    .where('id', '=', into)
    .execute();
}

/** The events come while both logins are there: the mails that follow need both addresses. */
async function recordMerge(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  { from, into, reason }: Wanted,
  { from: goes, into: stays }: { readonly from: Entry; readonly into: Entry },
): Promise<void> {
  const closes = goes.accountId !== null && stays.accountId !== null;
  await tx.db
    .insertInto('person_merges')
    .values({
      from_person: from,
      into_person: into,
      at: tx.now,
      by_account: clerk.accountId,
      reason,
      closed_account: closes ? goes.accountId : null,
    })
    .execute();
  await recordEvent(tx, {
    kind: 'person.merged',
    actor: clerk,
    personId: into,
    data: { from, accountId: stays.accountId ?? goes.accountId },
  });
  await recordEvent(tx, {
    kind: 'person.merged-away',
    actor: clerk,
    personId: from,
    data: { into, ...(closes && { accountId: goes.accountId }) },
  });
}
