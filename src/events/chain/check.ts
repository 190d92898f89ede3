import { type Keys, keyedHash } from '../../platform/crypto/keys.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Transact, Tx } from '../../platform/db/transaction.ts';
import { forAWhile } from '../../platform/jobs/for-a-while.ts';
import { system } from '../actor.ts';
import type { Auditor } from '../reads.ts';
import { recordEvent } from '../record.ts';
import { type Broken, type ChainPlace, chainStart, verifyPortion } from './verify.ts';

/** So many seals are read while somebody waits for the page. */
const mostAtOnce = 5000;

/** "Sprawdź teraz": the newest seals, and what they seal. With how many, and the first that is not as it was written. */
export async function checkNewest(
  tx: Tx,
  keys: Keys,
  auditor: Auditor,
): Promise<{ readonly checked: number; readonly broken: Broken | undefined }> {
  const start = await newestFrom(tx.db);
  let read = await verifyPortion(tx.db, keys, start);
  while (!read.broken && !read.last) read = await verifyPortion(tx.db, keys, read.place);
  const { place, broken } = read;
  const checked = place.position - start.position;
  await tx.db
    .insertInto('audit_checks')
    .values({
      scope: 'newest',
      asked_at: tx.now,
      asked_by: auditor.accountId,
      finished_at: tx.now,
      reached: place.position,
      checked,
      ...brokenAt(broken),
    })
    .execute();
  const data = { scope: 'newest', checked, ok: broken === undefined };
  await recordEvent(tx, { kind: 'audit.checked', actor: auditor, data });
  return { checked, broken };
}

async function newestFrom(db: Db): Promise<ChainPlace> {
  const head = await newestSeal(db);
  const position = (head?.position ?? 0) - mostAtOnce;
  if (position <= 0) return chainStart;
  const seal = await db
    .selectFrom('event_seals')
    .select(['position', 'hash'])
    .where('position', '=', position)
    .executeTakeFirst();
  // One that is missing is found by starting where it should be.
  return seal ?? { position, hash: Buffer.alloc(0) };
}

export async function newestSeal(db: Db) {
  return db
    .selectFrom('event_seals')
    .select(['position', 'hash', 'at'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The whole chain, by a job. One at a time: false when one is under way already. */
export async function askForCheck(tx: Tx, auditor: Auditor): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('audit_checks')
    .values({ scope: 'whole', asked_at: tx.now, asked_by: auditor.accountId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  const { id } = await tx.db
    .selectFrom('audit_checks')
    .select('id')
    .where('scope', '=', 'whole')
    .where('finished_at', 'is', null)
    .executeTakeFirstOrThrow();
  await tx.enqueue({ queue: 'check-audit', data: { checkId: id } });
  await recordEvent(tx, { kind: 'audit.check-asked', actor: auditor });
  return true;
}

/** The job: for a while, and what is left by the next one. */
export async function runCheck(
  { transact, keys }: { readonly transact: Transact; readonly keys: Keys },
  checkId: string,
): Promise<void> {
  const done = await forAWhile(() => transact((tx) => checkOn(tx, keys, checkId)));
  if (!done) await transact((tx) => tx.enqueue({ queue: 'check-audit', data: { checkId } }));
}

/** A portion; false when there is none left. */
async function checkOn(tx: Tx, keys: Keys, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('audit_checks')
    .select(['reached', 'hash', 'proof'])
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return false;
  const { place, broken, last } = await verifyPortion(tx.db, keys, provenPlace(keys, id, row));
  const finished = broken !== undefined || last;
  await tx.db
    .updateTable('audit_checks')
    .set({
      reached: place.position,
      hash: place.hash,
      proof: proofOf(keys, id, place),
      checked: place.position,
      finished_at: finished ? tx.now : null,
      ...brokenAt(broken),
    })
    .where('id', '=', id)
    .execute();
  if (!finished) return true;
  const data = { scope: 'whole', checked: place.position, ok: broken === undefined };
  await recordEvent(tx, { kind: 'audit.checked', actor: system, data });
  return false;
}

/** Nobody without the city's key can have a check begin further on; then it begins at the beginning. */
function provenPlace(
  keys: Keys,
  id: string,
  { reached: position, hash, proof }: { reached: number; hash: Buffer | null; proof: Buffer | null },
): ChainPlace {
  if (!hash || !proof) return chainStart;
  const place = { position, hash };
  return proofOf(keys, id, place).equals(proof) ? place : chainStart;
}

const proofOf = (keys: Keys, id: string, { position, hash }: ChainPlace): Buffer =>
  keyedHash(keys, 'audit-check', Buffer.concat([Buffer.from(`${id} ${position} `), hash]));

const brokenAt = (broken: Broken | undefined) => ({
  broken: broken?.what ?? null,
  broken_position: broken?.position ?? null,
});
