import type { QueueInvitations } from '../../imports/mail-invitations.ts';
import { answerDue } from '../../people/invitations/invitation.ts';
import { queueBulkMails } from '../../platform/smtp/outbox.ts';
import { mailTo } from './templates.ts';

/** These are kept: a clerk sees whether an invitation was delivered. */
export const queueResidentInvitations: QueueInvitations = async (tx, asked) => {
  const until = answerDue({ mailedAt: tx.now }).toISOString();
  const mails = asked.map(({ personId, hasAccount, ...to }) => ({
    ...mailTo(to, 'resident-invitation', { hasAccount, until }),
    about: [personId],
  }));
  await queueBulkMails(tx, mails);
};
