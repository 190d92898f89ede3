import { idAt } from '../platform/db/ids.ts';
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
  await recordEvents(tx, [event]);
}

/** The same for many at once. */
export async function recordEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = await tx.db
    .insertInto('events')
    .values(events.map((event) => toRow(tx, event)))
    .returningAll()
    .execute();
  for (const row of rows) await tx.react(row);
}

function toRow(tx: Tx, event: NewEvent) {
  return {
    id: idAt(tx.now),
    at: tx.now,
    kind: event.kind,
    actor_kind: event.actor.kind,
    actor_account: event.actor.accountId,
    ip: event.actor.ip,
    person_id: event.personId ?? null,
    application_id: event.applicationId ?? null,
    card_id: event.cardId ?? null,
    data: JSON.stringify(event.data ?? {}),
  };
}
