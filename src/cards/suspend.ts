import { sql } from 'kysely';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

/**
 * Blocks the cards in force of these people together with an account. What somebody had blocked before stays
 * blocked on its own. Call it with the people locked.
 */
export async function suspendCards(
  tx: Tx,
  actor: Actor,
  personIds: readonly string[],
  suspensionId: string,
): Promise<void> {
  const cards = await tx.db
    .selectFrom('cards')
    .leftJoin('card_blocks', (join) =>
      join.onRef('card_blocks.card_id', '=', 'cards.id').on('card_blocks.lifted_at', 'is', null),
    )
    .select(['cards.id', 'number', 'person_id'])
    .where('person_id', 'in', [...personIds])
    .where('activated_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('card_blocks.id', 'is', null)
    .execute();
  for (const { id, number, person_id: personId } of cards) {
    await tx.db
      .insertInto('card_blocks')
      .values({
        card_id: id,
        at: tx.now,
        actor_kind: actor.kind,
        by_account: actor.accountId,
        suspension_id: suspensionId,
      })
      .execute();
    const data = { number, withAccount: true };
    await recordEvent(tx, { kind: 'card.blocked', actor, personId, cardId: id, data });
  }
}

/**
 * The withdrawal of a consent that keeps this person's cards blocked: the own one, or for somebody without an
 * account a guardian's, when nobody else looks after them.
 */
export async function suspensionOver(db: Db, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select coalesce(standing.follows, standing.id) as id
      from people
      left join family_members as members
        on people.account_id is null and members.member_id = people.id
       and members.joined_at is not null and members.ended_at is null
      left join people as guardians on guardians.id = members.guardian_id
      left join account_suspensions as standing
        on standing.account_id = coalesce(people.account_id, guardians.account_id)
       and standing.lifted_at is null and standing.cause <> 'office'
     where people.id = ${personId}
     order by standing.id is not null, standing.at desc
     limit 1`.execute(db);
  return rows[0]?.id ?? undefined;
}

/** Unblocks what was blocked together with accounts, and only that. `blocks` are ids of `card_blocks`. */
export async function restoreCards(
  tx: Tx,
  clerk: Actor & { readonly kind: 'staff' },
  blocks: readonly string[],
  reason: string,
): Promise<void> {
  if (blocks.length === 0) return;
  const lifted = await tx.db
    .updateTable('card_blocks')
    .from('cards')
    .set({ lifted_at: tx.now, lifted_by: clerk.accountId, lift_reason: reason })
    .whereRef('cards.id', '=', 'card_blocks.card_id')
    .where('card_blocks.id', 'in', [...blocks])
    .where('lifted_at', 'is', null)
    .returning(['cards.id', 'cards.number', 'cards.person_id', 'cards.ended_at'])
    .execute();
  for (const { id, number, person_id: personId, ended_at } of lifted) {
    if (ended_at) continue;
    const data = { number, withAccount: true };
    await recordEvent(tx, { kind: 'card.unblocked', actor: clerk, personId, cardId: id, data });
  }
}
