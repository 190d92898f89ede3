import { lockPeople } from '../family/lock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

/**
 * Everything around a person, or several, that goes or is blocked with them, in the order in which every other
 * change takes it: an answer to an invitation has it before the people, a decision the application before its person, the
 * night's questions a membership before the account, a change of the e-mail the account before its mails.
 * False when somebody came into the family meanwhile.
 */
export async function lockFamily(tx: Tx, ...personIds: readonly string[]): Promise<boolean> {
  const { family, guardians } = await around(tx.db, personIds);
  await lockInvitations(tx, family);
  await lockApplications(tx, family);
  await lockPeople(tx, [...family, ...guardians]);
  await lockMemberships(tx, family);
  await lockAccounts(tx, family);
  const now = await around(tx.db, personIds);
  const locked = [...family, ...guardians];
  return [...now.family, ...now.guardians].every((id) => locked.includes(id));
}

/** `guardians`: who else looks after the members, so that nobody blocks or unblocks one of them meanwhile. */
async function around(
  db: Db,
  personIds: readonly string[],
): Promise<{ readonly family: readonly string[]; readonly guardians: readonly string[] }> {
  const members = db.selectFrom('family_members').where('ended_at', 'is', null);
  const own = await members.select('member_id').where('guardian_id', 'in', personIds).execute();
  const family = [...personIds, ...own.map((row) => row.member_id)];
  const others = await members.select('guardian_id').where('member_id', 'in', family).execute();
  return { family, guardians: others.map((row) => row.guardian_id).filter((id) => !family.includes(id)) };
}

const accountsOf = (tx: Tx, personIds: readonly string[]) =>
  tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', 'in', [...personIds])
    .where('account_id', 'is not', null);

async function lockInvitations(tx: Tx, family: readonly string[]): Promise<void> {
  await tx.db
    .selectFrom('family_invitations')
    .select('id')
    .where((row) =>
      row.or([
        row('guardian_id', 'in', [...family]),
        row('member_id', 'in', [...family]),
        row('account_id', 'in', accountsOf(tx, family)),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Those of somebody outside as well, for whom one of the family applied. */
async function lockApplications(tx: Tx, family: readonly string[]): Promise<void> {
  await tx.db
    .selectFrom('applications')
    .select('id')
    .where((row) =>
      row.or([row('person_id', 'in', [...family]), row('applicant_account', 'in', accountsOf(tx, family))]),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

async function lockMemberships(tx: Tx, family: readonly string[]): Promise<void> {
  await tx.db
    .selectFrom('family_members')
    .select('id')
    .where((row) => row.or([row('guardian_id', 'in', [...family]), row('member_id', 'in', [...family])]))
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

async function lockAccounts(tx: Tx, family: readonly string[]): Promise<void> {
  await tx.db
    .selectFrom('accounts')
    .select('id')
    .where('id', 'in', accountsOf(tx, family))
    .orderBy('id')
    .forUpdate()
    .execute();
}
