import { mailsAbout } from './faces/mail/mails-about.ts';
import type { Reactions } from './platform/db/transaction.ts';
import { queueMail } from './platform/smtp/outbox.ts';

/** What follows from an event, in the transaction that records it. */
export const reactions: Reactions = async (tx, event) => {
  for (const mail of await mailsAbout(tx, event)) await queueMail(tx, mail);
};
