import { sql } from 'kysely';
import { later } from '../clock.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';
import { idle, type Session } from './sessions.ts';

/** A browser that somebody is logged in with. */
export interface Device {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly since: Date;
  /** To the minute. */
  readonly seen: Date;
  readonly userAgent: string;
  readonly ip: string | null;
}

/** For somebody else: from where is nobody's business. */
export type OpenDevice = Pick<Device, 'id' | 'since' | 'seen' | 'userAgent'>;

/** Where somebody is logged in, the one seen last first. */
export async function openDevices(db: Db, accountId: string, now: Date): Promise<OpenDevice[]> {
  return db
    .selectFrom('sessions')
    .select(['id', 'created_at as since', 'last_seen_at as seen', 'user_agent as userAgent'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', later(now, -idle))
    .orderBy('last_seen_at', 'desc')
    .execute();
}

/** Where the account of this session is logged in: this device first, then the one seen last. */
export async function devicesOf(db: Db, { accountId, tokenHash }: Session, now: Date): Promise<Device[]> {
  return db
    .selectFrom('sessions')
    .select((row) => [
      'id',
      row('token_hash', '=', tokenHash).$castTo<boolean>().as('current'),
      'created_at as since',
      'last_seen_at as seen',
      'user_agent as userAgent',
      sql<string | null>`host(ip)`.as('ip'),
    ])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', later(now, -idle))
    .orderBy('current', 'desc')
    .orderBy('last_seen_at', 'desc')
    .execute();
}

/** Ends the session of this id. False when the account has no such one, or no longer. */
export async function closeDevice(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const closed = await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return closed !== undefined;
}
