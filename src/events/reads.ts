import { addDays, hours, later, startOfDay } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Actor, ActorKind } from './actor.ts';
import { accountsNamed, type LogRow, selectLog } from './event.queries.ts';
import type { EventKind } from './event.ts';

/** A clerk with the permission `read-audit`; this room stands below the staff's and cannot name it. */
type Auditor = Actor & { readonly may: Readonly<Record<'read-audit', true>> };

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
  /** Days in Warsaw, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of the last row of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const mostAccounts = 10;

/** A page of the audit log, newest first. Each way of asking has its index. */
export async function readLog(db: Db, _auditor: Auditor, filter: LogFilter): Promise<LoggedEvent[]> {
  if (!filter.actor) return pageOf(db, filter, undefined);
  const accounts = await accountsNamed(db, filter.actor, mostAccounts);
  // One ordered read of the index for each account, then merged: a sort of all their rows would grow.
  const pages = await Promise.all(accounts.map((account) => pageOf(db, filter, account)));
  return pages
    .flat()
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, filter.limit);
}

async function pageOf(db: Db, filter: LogFilter, account: string | undefined): Promise<LoggedEvent[]> {
  let query = selectLog(db).orderBy('events.id', 'desc').limit(filter.limit);
  if (account) query = query.where('events.actor_account', '=', account);
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

/** What happened to one card, newest first. */
export async function cardLog(
  db: Db,
  _clerk: Actor & { readonly kind: 'staff' },
  cardId: string,
  limit: number,
): Promise<LoggedEvent[]> {
  const rows = await selectLog(db)
    .where('events.card_id', '=', cardId)
    .orderBy('events.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toLogged);
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
function firstId(moment: Date): string {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
