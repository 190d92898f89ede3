import { mailAddressOf } from '../../accounts/reads.ts';
import { type Addressee, addresseesOf } from '../../family/addressees.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRule } from './rules.ts';
import type { Recipient } from './templates.ts';

type Write = (to: Recipient, addressee: Addressee) => NewMail;

/** A rule about a person: the mail goes to them, or to whoever looks after them. */
export function toAddressees(prepare: (tx: Tx, event: EventRow) => Promise<Write | undefined>): MailRule {
  return async (tx, event) => {
    const addressees = event.person_id ? await addresseesOf(tx.db, event.person_id) : [];
    const write = addressees.length > 0 ? await prepare(tx, event) : undefined;
    if (!write) return [];
    const mails: NewMail[] = [];
    for (const addressee of addressees) {
      const to = await mailAddressOf(tx.db, addressee.accountId);
      if (to) mails.push(write(to, addressee));
    }
    return mails;
  };
}
