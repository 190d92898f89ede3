import { sql } from 'kysely';
import { addDays, hours, later, startOfDay } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Actor, ActorKind } from './actor.ts';
import { accountsNamed, type LogRow, peopleNamed, selectLog } from './event.queries.ts';
import type { EventKind } from './event.ts';

/** A clerk with the permission `read-audit`; this room stands below the staff's and cannot name it. */
export type Auditor = Actor & { readonly may: Readonly<Record<'read-audit', true>> };

/** A row of the audit log, with the words that its ids stand for. */
export interface LoggedEvent {
  readonly id: string;
  readonly at: Date;
  readonly kind: EventKind;
  readonly actorKind: ActorKind;
  /** Of staff and shops; a resident acts under the e-mail. */
  readonly actorName: string | null;
  readonly actorEmail: string | null;
  readonly ip: string | null;
  readonly personName: string | null;
  readonly applicationNumber: number | null;
  readonly cardId: string | null;
  readonly cardNumber: string | null;
  /** The account that an event without an actor is about. */
  readonly accountEmail: string | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

export interface LogFilter {
  readonly kind?: EventKind | undefined;
  /** E-mail or name of whoever acted. */
  readonly actor?: string | undefined;
  readonly applicationNumber?: number | undefined;
  /** Name, e-mail or id of whom it is about. */
  readonly person?: string | undefined;
  readonly cardNumber?: string | undefined;
  /** From where it was done. */
  readonly ip?: string | undefined;
  /** Days in Warsaw, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of the last row of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const most = 10;

/** A page of the audit log, newest first. Each way of asking has its index. */
export async function readLog(db: Db, _auditor: Auditor, filter: LogFilter): Promise<LoggedEvent[]> {
  const accounts = filter.actor === undefined ? undefined : await accountsNamed(db, filter.actor, most);
  const people = filter.person === undefined ? undefined : await peopleNamed(db, filter.person, most);
  if (!accounts && !people) return pageOf(db, filter, {});
  // One ordered read of the index for each account or person, then merged: a sort of all their rows would grow.
  const reads = people
    ? people.map((person) => ({ person, accounts }))
    : accounts?.map((account) => ({ account }));
  const pages = await Promise.all((reads ?? []).map((who) => pageOf(db, filter, who)));
  return pages
    .flat()
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, filter.limit);
}

interface Who {
  readonly account?: string;
  readonly person?: string;
  /** Any of these has done it. */
  readonly accounts?: readonly string[] | undefined;
}

async function pageOf(db: Db, filter: LogFilter, { account, person, accounts }: Who): Promise<LoggedEvent[]> {
  let query = selectLog(db).orderBy('events.id', 'desc').limit(filter.limit);
  if (account) query = query.where('events.actor_account', '=', account);
  if (person) query = query.where('events.person_id', '=', person);
  if (accounts) query = query.where(sql<boolean>`events.actor_account = any(${[...accounts]}::uuid[])`);
  if (filter.ip) query = query.where(sql<boolean>`events.ip = ${filter.ip}::inet`);
  if (filter.cardNumber !== undefined) {
    query = query.where('events.card_id', '=', (inner) =>
      inner
        .selectFrom('cards as c')
        .select('c.id')
        .where('c.number', '=', filter.cardNumber ?? ''),
    );
  }
  if (filter.kind) query = query.where('events.kind', '=', filter.kind);
  if (filter.applicationNumber !== undefined) {
    query = query.where('events.application_id', '=', (inner) =>
      inner
        .selectFrom('applications as a')
        .select('a.id')
        .where('a.number', '=', filter.applicationNumber ?? 0),
    );
  }
  if (filter.from) {
    const from = startOfDay(filter.from);
    query = query.where('events.id', '>=', firstId(from)).where('events.at', '>=', from);
  }
  if (filter.to) {
    const to = startOfDay(addDays(filter.to, 1));
    // An id is made a little after its moment; see `record.ts`.
    query = query.where('events.id', '<', firstId(later(to, hours(1)))).where('events.at', '<', to);
  }
  if (filter.after) query = query.where('events.id', '<', filter.after);
  return (await query.execute()).map(toLogged);
}

/** Somebody looked: for the audit, not for the story of a person or a card. */
const looks: readonly EventKind[] = [
  'person.viewed',
  'card.viewed',
  'application.viewed',
  'application.document-viewed',
  'application.pesel-viewed',
  'case.viewed',
];

/** What happened to one card, newest first. */
export async function cardLog(
  db: Db,
  _clerk: Actor & { readonly kind: 'staff' },
  cardId: string,
  limit: number,
): Promise<LoggedEvent[]> {
  const rows = await selectLog(db)
    .where('events.card_id', '=', cardId)
    .where('events.kind', 'not in', looks)
    .orderBy('events.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toLogged);
}

/**
 * A page of what happened to one person, newest first; `after` is the last one of the page before. `personIds`: also
 * those under which they stood before a merge.
 */
export async function personLog(
  db: Db,
  _clerk: Actor & { readonly may: Readonly<Record<'read-residents', true>> },
  personIds: readonly string[],
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<LoggedEvent[]> {
  let query = selectLog(db)
    .where('events.person_id', 'in', personIds)
    .where('events.kind', 'not in', looks)
    .orderBy('events.id', 'desc')
    .limit(page.limit);
  if (page.after) query = query.where('events.id', '<', page.after);
  return (await query.execute()).map(toLogged);
}

/** A page of what happened to a partner and its offers, newest first. */
export async function partnerLog(
  db: Db,
  _clerk: Actor & { readonly may: Readonly<Record<'partners', true>> },
  partnerId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<LoggedEvent[]> {
  let query = selectLog(db)
    // As `events_partner` has it.
    .where(sql<boolean>`(events.kind like 'partner.%' or events.kind like 'offer.%')`)
    .where(sql<boolean>`events.data ->> 'partnerId' = ${partnerId}`)
    .orderBy('events.id', 'desc')
    .limit(page.limit);
  if (page.after) query = query.where('events.id', '<', page.after);
  return (await query.execute()).map(toLogged);
}

/** When somebody last got in with this account. */
export async function lastLoginOf(
  db: Db,
  _clerk: Actor & { readonly may: Readonly<Record<'read-residents', true>> },
  accountId: string,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('events')
    .select('at')
    .where('actor_account', '=', accountId)
    .where('kind', '=', 'account.logged-in')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

/** One row, with its newest seal; nothing when there is no such row. */
export async function readLogEntry(db: Db, _auditor: Auditor, id: string): Promise<SealedEvent | undefined> {
  const [row, seal] = await Promise.all([
    selectLog(db).select('events.person_id as personId').where('events.id', '=', id).executeTakeFirst(),
    db
      .selectFrom('event_seals')
      .select(['position', 'hash', 'at'])
      .where('event_id', '=', id)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ]);
  if (!row) return undefined;
  return {
    ...toLogged(row),
    personId: row.personId,
    seal: seal && { position: seal.position, hash: seal.hash.toString('hex'), at: seal.at },
  };
}

export interface SealedEvent extends LoggedEvent {
  readonly personId: string | null;
  readonly seal: { readonly position: number; readonly hash: string; readonly at: Date } | undefined;
}

function toLogged({ kind, actor_kind, data, ...row }: LogRow): LoggedEvent {
  return {
    ...row,
    kind: kind as EventKind,
    actorKind: actor_kind as ActorKind,
    data: data as LoggedEvent['data'],
  };
}

/** The smallest UUIDv7 of a moment: ids are in the order of time, so a span of days is a span of ids. */
export function firstId(moment: Date): string {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
