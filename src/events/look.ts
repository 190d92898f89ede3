import { sql } from 'kysely';
import { dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { accountsNamed, peopleNamed } from './event.queries.ts';
import {
  type Auditor,
  type LogFilter,
  type LoggedEvent,
  readLog,
  readLogEntry,
  type SealedEvent,
} from './reads.ts';
import { recordEvent } from './record.ts';

const most = 10;
const portion = 500;

/**
 * Somebody asks the log about a person, by name or by what is theirs: that is a look at whoever is meant. Each page of
 * it is one, wherever it begins.
 */
export async function notePersonSearched(tx: Tx, auditor: Auditor, asked: ExportFilter): Promise<void> {
  const { person, actor, applicationNumber, cardNumber } = asked;
  const accounts = actor === undefined ? [] : await accountsNamed(tx.db, actor, most);
  const named = person === undefined ? [] : await peopleNamed(tx.db, person, most);
  const { rows: known } = await sql<{ id: string }>`
    select id from people where id = any(${named}::uuid[])
     union select id from people where account_id = any(${accounts}::uuid[])
     union select person_id from applications where number = ${applicationNumber ?? null}
     union select person_id from cards where number = ${cardNumber ?? null}`.execute(tx.db);
  for (const { id } of known) {
    await recordEvent(tx, { kind: 'audit.person-viewed', actor: auditor, personId: id });
  }
}

/** One row with everything in it; a look at whom it is about. */
export async function viewLogEntry(tx: Tx, auditor: Auditor, id: string): Promise<SealedEvent | undefined> {
  const entry = await readLogEntry(tx.db, auditor, id);
  if (entry?.personId) {
    await recordEvent(tx, { kind: 'audit.entry-viewed', actor: auditor, personId: entry.personId });
  }
  return entry;
}

type ExportFilter = Omit<LogFilter, 'after' | 'limit'>;

/** Written down before the first row leaves. Without a last day it ends today. */
export async function beginLogExport(tx: Tx, auditor: Auditor, filter: ExportFilter): Promise<ExportFilter> {
  const bounded = { ...filter, to: filter.to ?? dayOf(tx.now) };
  const { from = null, to, kind = null, actor = null, applicationNumber = null, ip = null } = bounded;
  // Whose name was looked for stands in no event; whom it concerned does.
  const data = { from, to, kind, byActor: actor !== null, number: applicationNumber, byIp: ip !== null };
  await recordEvent(tx, { kind: 'audit.exported', actor: auditor, data });
  await notePersonSearched(tx, auditor, filter);
  return bounded;
}

/** All of it, newest first, a portion at a time: however long it is, only one is in memory. */
export async function* logPortions(
  db: Db,
  auditor: Auditor,
  filter: ExportFilter,
): AsyncGenerator<readonly LoggedEvent[]> {
  for (let after: string | undefined; ; ) {
    const rows = await readLog(db, auditor, { ...filter, after, limit: portion });
    if (rows.length > 0) yield rows;
    if (rows.length < portion) return;
    after = rows.at(-1)?.id;
  }
}
