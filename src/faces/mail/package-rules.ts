import { mailAddressOf } from '../../accounts/reads.ts';
import { type Addressee, addresseesOf } from '../../family/addressees.ts';
import { findPackage } from '../../packages/reads.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo, type Recipient } from './templates.ts';

/** What the night finds out about a person goes to them, or to whoever looks after them. */
export const packageMails: MailRules = {
  'entitlement.ending': toAddressees(async (tx, { data }) => {
    const { package: code, validUntil, extension } = data as Ending;
    const ending = await findPackage(tx.db, code);
    return ending
      ? (to, { ward }) => mailTo(to, 'package-ending', { package: ending.name, validUntil, extension, ward })
      : undefined;
  }),
  'card.expired': toAddressees(async (_tx, { data }) => {
    const { number } = data as { number: string };
    return (to, { ward }) => mailTo(to, 'card-expired', { cardNumber: number, ward });
  }),
};

interface Ending {
  readonly package: string;
  readonly validUntil: string;
  readonly extension: string | null;
}

type Write = (to: Recipient, addressee: Addressee) => NewMail;

function toAddressees(prepare: (tx: Tx, event: EventRow) => Promise<Write | undefined>): MailRule {
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
