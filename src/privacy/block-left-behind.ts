import { sql } from 'kysely';
import { suspendAccount } from '../accounts/suspend.ts';
import { suspendCards } from '../cards/suspend.ts';
import { system } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

/**
 * Who stays with guardians that are all blocked is blocked with them, as if the last of them had withdrawn only
 * now: a card that nobody can look after is not in force. Lifting that guardian's block brings it back. Call it
 * with the members and their guardians locked.
 */
export async function blockLeftBehind(tx: Tx, memberIds: readonly string[]): Promise<void> {
  for (const personId of memberIds) {
    const block = await blockOfAllGuardians(tx.db, personId);
    if (!block) continue;
    const { suspensionId, consentId, accountId } = block;
    if (accountId !== null && consentId !== null) {
      await suspendAccount(tx, system, { accountId, personId, consentId, follows: suspensionId });
    }
    await suspendCards(tx, system, [personId], suspensionId);
  }
}

interface Block {
  readonly suspensionId: string;
  /** Nothing when an office blocked the guardian. */
  readonly consentId: string | null;
  /** The member's own. */
  readonly accountId: string | null;
}

/** The newest, when every guardian has one; nothing for somebody who has no guardian left. */
async function blockOfAllGuardians(db: Db, personId: string): Promise<Block | undefined> {
  const { rows } = await sql<{ [K in keyof Block]: K extends 'suspensionId' ? string | null : Block[K] }>`
    select coalesce(standing.follows, standing.id) as "suspensionId", standing.consent_id as "consentId",
           member.account_id as "accountId"
      from family_members
      join people as member on member.id = family_members.member_id
      join people as guardian on guardian.id = family_members.guardian_id
      left join account_suspensions as standing
        on standing.account_id = guardian.account_id and standing.lifted_at is null
     where family_members.member_id = ${personId}
       and family_members.joined_at is not null and family_members.ended_at is null
     order by standing.id is not null, standing.at desc
     limit 1`.execute(db);
  const [row] = rows;
  return row?.suspensionId ? { ...row, suspensionId: row.suspensionId } : undefined;
}
