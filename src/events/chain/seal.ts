import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { type Keys, keyedHash } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';

const facts = sql`events.id, extract(epoch from events.at)::text, events.kind, events.actor_kind, events.person_id,
  events.application_id, events.card_id, events.data - 'accountId'`;

/** No erasing touches who of the staff or of a shop acted; about nobody in particular, nor from where and about which account. */
const atWork = sql`case when events.actor_kind in ('staff', 'partner') and events.actor_account is not null
  then jsonb_build_array(events.actor_account) || case when events.person_id is null
    then jsonb_build_array(host(events.ip), events.data -> 'accountId') else '[]' end end`;

/** What of an event stays for ever, and what erasing a person takes out of it; as text that is always the same. */
export const writtenOut = {
  fixed: sql<string>`jsonb_build_array(${facts}, ${atWork})::text`,
  /** The same in the first seals of an installation, which sealed less. */
  fixedAtFirst: sql<string>`jsonb_build_array(${facts})::text`,
  traces: sql<string>`jsonb_build_array(encode(events.trace_salt, 'hex'), events.actor_account, host(events.ip),
    events.data -> 'accountId')::text`,
} as const satisfies Record<string, RawBuilder<string>>;

export const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export interface Seal {
  readonly position: number;
  readonly eventId: string;
  readonly fixed: Buffer;
  readonly traces: Buffer;
}

/** Before the first one. */
export const beginning: Buffer = Buffer.alloc(32);

/** Nobody without the city's key can make one that fits, and none can be changed, left out or put in between. */
export function sealHash(keys: Keys, before: Buffer, { position, eventId, fixed, traces }: Seal): Buffer {
  return keyedHash(
    keys,
    'audit-seal',
    Buffer.concat([before, Buffer.from(`${position} ${eventId}`), fixed, traces]),
  );
}

export const erasurePurpose = 'audit-erasure';

/** Whether it was the city that took traces out of this event. */
export const wasErased = (keys: Keys, eventId: string, erasure: Buffer | null): boolean =>
  erasure?.equals(keyedHash(keys, erasurePurpose, eventId)) === true;

/** Of an event that was changed, and not by an erasure of ours: fits nothing, so that this is found for ever. */
const forged = digest('forged');

const portion = 500;
/** One sealer at a time, in whichever process. */
const sealing = 7_364_001;

/**
 * Seals what was committed since the last time, some hundred events at once; returns how many. The order is that
 * of sealing: an event whose transaction took longer than others comes behind them, and nobody waits for anybody.
 */
export async function sealEvents(tx: Tx, keys: Keys): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sealing})`.execute(tx.db);
  const rows = await tx.db
    .selectFrom('events')
    .select((row) => [
      'id',
      'erasure',
      writtenOut.fixed.as('fixed'),
      writtenOut.traces.as('traces'),
      row
        .exists(
          row.selectFrom('event_seals').select('position').whereRef('event_seals.event_id', '=', 'events.id'),
        )
        .as('sealedBefore'),
    ])
    .where('sealed', '=', false)
    .orderBy('id')
    .limit(portion)
    .forNoKeyUpdate()
    .execute();
  if (rows.length === 0) return 0;
  const last = await tx.db
    .selectFrom('event_seals')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  let { position, hash } = last ?? { position: 0, hash: beginning };
  const seals = rows.map(({ id: eventId, fixed, traces: written, sealedBefore, erasure }) => {
    position += 1;
    const traces = sealedBefore && !wasErased(keys, eventId, erasure) ? forged : digest(written);
    const seal = { position, eventId, fixed: digest(fixed), traces };
    hash = sealHash(keys, hash, seal);
    return { position, event_id: eventId, fixed: seal.fixed, traces: seal.traces, hash, at: tx.now };
  });
  await tx.db.insertInto('event_seals').values(seals).execute();
  await tx.db
    .updateTable('events')
    .set({ sealed: true })
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.length;
}
