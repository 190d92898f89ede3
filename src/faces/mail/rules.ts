import type { EventKind } from '../../events/event.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';

/** Which mails an event causes. Runs in the event's transaction: reads what it needs through `tx`. */
export type MailRule = (tx: Tx, event: EventRow) => Promise<readonly NewMail[]>;
export type MailRules = Partial<Record<EventKind, MailRule>>;
