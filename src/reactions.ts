import { releaseClaimsOf } from './applications/release-claims.ts';
import { mailsAbout } from './faces/mail/mails-about.ts';
import { namedIn } from './faces/mail/named-in.ts';
import type { Reactions } from './platform/db/transaction.ts';
import { queueMail } from './platform/smtp/outbox.ts';

/** Nobody of them gets in any more; `data.accountId` says who. */
const shutOut = ['staff.blocked', 'account.suspended'];

/** What follows from an event, in the transaction that records it. */
export const reactions: Reactions = async (tx, event) => {
  if (shutOut.includes(event.kind)) {
    const { accountId } = event.data as { readonly accountId?: string };
    if (accountId) await releaseClaimsOf(tx, accountId);
  }
  const mails = await mailsAbout(tx, event);
  if (mails.length === 0) return;
  const about = await namedIn(tx.db, event);
  for (const mail of mails) await queueMail(tx, mail, about);
};
