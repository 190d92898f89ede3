import { sql } from 'kysely';
import type { LocalText } from '../../city/local-text.ts';
import type { Db } from '../../platform/db/database.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { CasePlace } from '../own-list.ts';
import type { Broadcast, Mailing, MailingState, NamedAudience } from './broadcast.ts';

function selectBroadcasts(db: Db) {
  return db
    .selectFrom('broadcasts')
    .innerJoin('case_types', 'case_types.id', 'broadcasts.type_id')
    .innerJoin('staff_members as sender', 'sender.account_id', 'broadcasts.sent_by')
    .leftJoin('staff_members as ender', 'ender.account_id', 'broadcasts.ended_by')
    .leftJoin('packages', 'packages.id', 'broadcasts.package_id')
    .leftJoin('districts', 'districts.id', 'broadcasts.district_id')
    .leftJoin('broadcast_mailings as mailing', 'mailing.broadcast_id', 'broadcasts.id')
    .select((row) => [
      'broadcasts.number',
      'case_types.name as type_name',
      'broadcasts.subject',
      'broadcasts.body',
      'audience',
      'age_from',
      'age_to',
      'packages.name as package_name',
      'districts.name as district_name',
      'sent_at',
      'ended_at',
      sql<string>`sender.first_name || ' ' || sender.last_name`.as('sent_by_name'),
      sql<string | null>`ender.first_name || ' ' || ender.last_name`.as('ended_by_name'),
      row
        .selectFrom('broadcast_read_counts')
        .select(sql<number>`coalesce(sum(readers), 0)::int`.as('readers'))
        .whereRef('broadcast_read_counts.broadcast_id', '=', 'broadcasts.id')
        .as('readers'),
      'per_minute',
      'expected',
      'queued',
      'finished_at',
      'stopped_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectBroadcasts>['executeTakeFirstOrThrow']>>;

function toBroadcast(row: Row): Broadcast {
  return {
    number: row.number,
    typeName: row.type_name as LocalText,
    subject: row.subject,
    body: row.body,
    audience: toAudience(row),
    status: row.ended_at ? 'closed' : 'open',
    sentAt: row.sent_at,
    sentByName: row.sent_by_name,
    endedAt: row.ended_at,
    endedByName: row.ended_by_name,
    readers: row.readers ?? 0,
    mailing: toMailing(row),
  };
}

function toAudience(row: Row): NamedAudience {
  switch (row.audience as NamedAudience['kind']) {
    case 'all':
      return { kind: 'all' };
    case 'package':
      return { kind: 'package', name: row.package_name as LocalText };
    case 'age':
      return { kind: 'age', from: row.age_from ?? 0, to: row.age_to ?? 0 };
    case 'district':
      return { kind: 'district', name: row.district_name ?? '' };
  }
}

function toMailing(row: Row): Mailing | null {
  if (row.per_minute === null) return null;
  return {
    state: mailingState(row),
    perMinute: row.per_minute,
    expected: row.expected,
    queued: row.queued ?? 0,
    finishedAt: row.finished_at,
    stoppedAt: row.stopped_at,
  };
}

function mailingState({ finished_at, stopped_at, expected }: Row): MailingState {
  if (finished_at) return 'finished';
  if (stopped_at) return 'stopped';
  return expected === null ? 'counting' : 'under-way';
}

/** A page of them, newest first. */
export async function sentBroadcasts(
  db: Db,
  _clerk: ClerkWho<'broadcast'>,
  { after, limit }: { readonly after?: CasePlace | undefined; readonly limit: number },
): Promise<Broadcast[]> {
  let query = selectBroadcasts(db)
    .orderBy('sent_at', 'desc')
    .orderBy('broadcasts.number', 'desc')
    .limit(limit);
  if (after) {
    query = query.where(
      sql<boolean>`(sent_at, broadcasts.number) < (${after.at}::timestamptz, ${after.number}::bigint)`,
    );
  }
  return (await query.execute()).map(toBroadcast);
}

export async function findBroadcast(
  db: Db,
  _clerk: ClerkWho<'broadcast'>,
  number: number,
): Promise<Broadcast | undefined> {
  const row = await selectBroadcasts(db).where('broadcasts.number', '=', number).executeTakeFirst();
  return row && toBroadcast(row);
}
