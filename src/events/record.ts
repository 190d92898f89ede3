import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';
import type { Actor } from './actor.ts';
import type { EventKind } from './event.ts';

export interface NewEvent {
  readonly kind: EventKind;
  readonly actor: Actor;
  /** The person it is about, not the one who acts. */
  readonly personId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly cardId?: string | undefined;
  /** Facts for the timeline and the mail. No secrets, no PESEL, nothing that erasing a person must hunt for. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** Writes the event and whatever follows from it (see `reactions.ts`) in the caller's transaction. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const row = await tx.db
    .insertInto('events')
    .values({
      // Its time part is the event's own moment, so that the log's order is that of the ids.
      id: sql`uuidv7(${tx.now}::timestamptz - now())`,
      at: tx.now,
      kind: event.kind,
      actor_kind: event.actor.kind,
      actor_account: event.actor.accountId,
      ip: event.actor.ip,
      person_id: event.personId ?? null,
      application_id: event.applicationId ?? null,
      card_id: event.cardId ?? null,
      data: JSON.stringify(event.data ?? {}),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx.react(row);
}
