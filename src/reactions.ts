import { mailsAbout } from './faces/mail/mails-about.ts';
import { namedIn } from './faces/mail/named-in.ts';
import type { Reactions } from './platform/db/transaction.ts';
import { queueMail } from './platform/smtp/outbox.ts';

/** What follows from an event, in the transaction that records it. */
export const reactions: Reactions = async (tx, event) => {
  const mails = await mailsAbout(tx, event);
  if (mails.length === 0) return;
  const about = await namedIn(tx.db, event);
  for (const mail of mails) await queueMail(tx, mail, about);
};
