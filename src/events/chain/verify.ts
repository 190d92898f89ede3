import { sql } from 'kysely';
import { later, minutes } from '../../platform/clock.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Db } from '../../platform/db/database.ts';
import { beginning, digest, sealHash, wasErased, writtenOut } from './seal.ts';

export type Broken =
  /** A seal does not follow from the one before: it was changed, left out, or made without the city's key. */
  | { readonly what: 'seal'; readonly position: number }
  /** An event that was sealed is not there any more, or not as it was. */
  | { readonly what: 'event-gone' | 'event-changed'; readonly position: number; readonly eventId: string };

/** A seal, and what the next one has to follow from. */
export interface ChainPlace {
  readonly position: number;
  readonly hash: Buffer;
}

export const chainStart: ChainPlace = { position: 0, hash: beginning };

export interface Verdict {
  /** The first one that is not as it should be. */
  readonly broken: Broken | undefined;
  readonly sealed: number;
  /** Not sealed yet, or again after an erasure. */
  readonly waiting: number;
  /** Of these, written more than ten minutes ago: the worker is not doing its work. */
  readonly overdue: number;
  /** The last seal: written down elsewhere, it shows later that nothing was cut off at the end. */
  readonly head: { readonly position: number; readonly hash: string } | undefined;
}

const portion = 1000;

/** Reads the whole chain, in portions; writes nothing. */
export async function verifyChain(db: Db, keys: Keys, now: Date): Promise<Verdict> {
  let place = chainStart;
  for (;;) {
    const read = await verifyPortion(db, keys, place);
    place = read.place;
    if (read.broken || read.last) return verdict(db, now, place, read.broken);
  }
}

interface ReadPortion {
  /** The last seal that was as it should be. */
  readonly place: ChainPlace;
  readonly broken: Broken | undefined;
  /** There are no more behind it. */
  readonly last: boolean;
}

/** The next thousand seals behind this one. */
export async function verifyPortion(db: Db, keys: Keys, from: ChainPlace): Promise<ReadPortion> {
  const rows = await sealsAfter(db, from.position);
  let place = from;
  for (const row of rows) {
    const hash = sealHash(keys, place.hash, { ...row, eventId: row.event_id });
    const broken = check(keys, row, place.position, hash);
    if (broken) return { place, broken, last: false };
    place = { position: row.position, hash };
  }
  return { place, broken: undefined, last: rows.length < portion };
}

/**
 * Whether the traces are such as an erasure leaves: no address; nobody who acted for somebody and still has an account;
 * and of the staff's and the shops' entries only those about somebody who was erased.
 */
const asErased = sql<boolean>`events.ip is null and case
  when events.actor_kind in ('staff', 'partner') and events.person_id is not null
    then exists (select from people where people.id = events.person_id and erased_at is not null)
  else events.actor_account is null or events.person_id is null or events.actor_kind <> 'resident'
    or not exists (select from accounts where accounts.id = events.actor_account) end`;

async function sealsAfter(db: Db, position: number) {
  return db
    .selectFrom('event_seals')
    .leftJoin('events', 'events.id', 'event_seals.event_id')
    .select((row) => [
      'event_seals.position',
      'event_seals.event_id',
      'event_seals.fixed',
      'event_seals.traces',
      'event_seals.hash',
      'events.sealed',
      'events.erasure',
      writtenOut.fixed.as('fixedNow'),
      writtenOut.fixedAtFirst.as('fixedAtFirst'),
      writtenOut.traces.as('tracesNow'),
      asErased.as('asErased'),
      row
        .exists(
          row
            .selectFrom('event_seals as again')
            .select('again.position')
            .whereRef('again.event_id', '=', 'event_seals.event_id')
            .whereRef('again.position', '>', 'event_seals.position'),
        )
        .as('resealed'),
      row
        .exists(
          row
            .selectFrom('event_seals as before')
            .select('before.position')
            .whereRef('before.event_id', '=', 'event_seals.event_id')
            .whereRef('before.position', '<', 'event_seals.position'),
        )
        .as('sealedBefore'),
    ])
    .where('event_seals.position', '>', position)
    .orderBy('event_seals.position')
    .limit(portion)
    .execute();
}

type SealRow = Awaited<ReturnType<typeof sealsAfter>>[number];

/** Traces count only for the newest seal of an event that was not erased since; one that was sealed again was erased. */
function check(keys: Keys, row: SealRow, before: number, hash: Buffer): Broken | undefined {
  const { position, event_id: eventId, sealed, resealed, sealedBefore, asErased } = row;
  if (position !== before + 1 || !row.hash.equals(hash)) return { what: 'seal', position: before + 1 };
  if (sealed === null) return { what: 'event-gone', position, eventId };
  const fixed = [row.fixedNow, row.fixedAtFirst].some((text) => row.fixed.equals(digest(text)));
  const traces = row.traces.equals(digest(row.tracesNow)) && (!sealedBefore || asErased);
  const erased = sealed || wasErased(keys, eventId, row.erasure);
  return !fixed || !erased || (sealed && !resealed && !traces)
    ? { what: 'event-changed', position, eventId }
    : undefined;
}

async function verdict(
  db: Db,
  now: Date,
  { position, hash }: ChainPlace,
  broken: Broken | undefined,
): Promise<Verdict> {
  const unsealed = await db.selectFrom('events').select('at').where('sealed', '=', false).execute();
  const overdueSince = later(now, -minutes(10));
  return {
    broken,
    sealed: position,
    waiting: unsealed.length,
    overdue: unsealed.filter(({ at }) => at < overdueSince).length,
    head: position === 0 ? undefined : { position, hash: hash.toString('hex') },
  };
}
