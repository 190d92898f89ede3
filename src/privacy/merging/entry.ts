import { sql } from 'kysely';
import { hasOtherRole } from '../../accounts/close.ts';
import { isSuspended } from '../../accounts/reads.ts';
import type { ApplicationKind } from '../../applications/definition.ts';
import { underWay } from '../../applications/status.ts';
import { cardOf, ownCards } from '../../cards/reads.ts';
import { standsNowAs } from '../../people/merged.ts';
import type { Db } from '../../platform/db/database.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { Entry } from './merge.ts';

/** What decides whether somebody's entry may be merged; nothing for a ward who has no name yet. */
export async function entryOf(
  db: Db,
  _clerk: ClerkWho<'edit-residents'>,
  personId: string,
  now: Date,
): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'people.account_id')
    .select([
      'first_name as firstName',
      'last_name as lastName',
      'people.created_at as createdAt',
      'account_id as accountId',
      'email',
      sql<string | null>`encode(pesel_hash, 'hex')`.as('peselHash'),
      sql<boolean>`erased_at is not null`.as('erased'),
    ])
    .where('people.id', '=', personId)
    .executeTakeFirst();
  if (!row || (!row.erased && row.lastName === '')) return undefined;
  const { accountId } = row;
  return {
    personId,
    ...row,
    mergedInto: await standsNowAs(db, personId),
    suspended: accountId !== null && (await isSuspended(db, accountId)),
    otherRole: accountId !== null && (await hasOtherRole(db, accountId)),
    card: cardOf(await ownCards(db, { personId })),
    underWay: await applicationsUnderWay(db, personId, now),
    ...(await tiesOf(db, personId)),
  };
}

/** Also those that count only when an application comes to something. */
async function tiesOf(db: Db, personId: string): Promise<Pick<Entry, 'looksAfter' | 'lookedAfterBy'>> {
  const rows = await db
    .selectFrom('family_members')
    .select(['guardian_id', 'member_id'])
    .where((row) => row.or([row('guardian_id', '=', personId), row('member_id', '=', personId)]))
    .where('ended_at', 'is', null)
    .execute();
  return {
    looksAfter: rows.filter((row) => row.guardian_id === personId).map((row) => row.member_id),
    lookedAfterBy: rows.filter((row) => row.member_id === personId).map((row) => row.guardian_id),
  };
}

async function applicationsUnderWay(db: Db, personId: string, now: Date): Promise<Entry['underWay']> {
  const rows = await db
    .selectFrom('applications')
    .leftJoin('staff_members', 'staff_members.account_id', 'claimed_by')
    .select([
      sql<number>`number`.as('number'),
      'kind',
      'package_code as packageCode',
      'claimed_by as claimedBy',
      'claimed_until as claimedUntil',
      sql<string>`first_name || ' ' || last_name`.as('name'),
    ])
    .where('person_id', '=', personId)
    .where('status', 'in', underWay)
    .orderBy('number')
    .execute();
  return rows.map(({ number, kind, packageCode, claimedBy, claimedUntil, name }) => ({
    number,
    kind: kind as ApplicationKind,
    packageCode,
    claimedBy: claimedBy && claimedUntil && claimedUntil > now ? { accountId: claimedBy, name } : undefined,
  }));
}
