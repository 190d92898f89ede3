import { mailAddressOf } from '../../accounts/reads.ts';
import { type ApplicationNews, newsOf } from '../../applications/news.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo, type Recipient } from './templates.ts';

/**
 * A mail for every change of status. A virtual card is accepted and complete in the same moment: one mail
 * says both.
 */
export const applicationMails: MailRules = {
  'application.submitted': mailing((to, { number, title, decisionDays }) =>
    mailTo(to, 'application-submitted', { number, title, decisionDays }),
  ),
  'application.claimed': mailing((to, { number, title, reviews }) =>
    reviews === 1 ? mailTo(to, 'application-in-review', { number, title }) : undefined,
  ),
  'application.returned': mailing((to, { number, title, remarks }) =>
    mailTo(to, 'application-returned', { number, title, remarks: [...remarks] }),
  ),
  'application.accepted': mailing((to, { number, title, physical }) =>
    physical ? mailTo(to, 'application-accepted', { number, title }) : undefined,
  ),
  'application.sent-to-production': mailing((to, { number, title }) =>
    mailTo(to, 'application-in-production', { number, title }),
  ),
  'application.made-ready': mailing((to, { number, title, collectionPoint }) =>
    mailTo(to, 'application-ready', { number, title, point: collectionPoint }),
  ),
  'application.completed': mailing((to, { number, title, physical }) =>
    mailTo(to, physical ? 'application-handed-over' : 'application-completed', { number, title }),
  ),
  'application.rejected': mailing((to, { number, title, note }) =>
    mailTo(to, 'application-rejected', { number, title, reason: note ?? '' }),
  ),
  'application.cancelled': mailing((to, { number, title }) =>
    mailTo(to, 'application-cancelled', { number, title }),
  ),
};

/** A rule that writes to the applicant; nothing for an application made at the counter without an account. */
function mailing(write: (to: Recipient, news: ApplicationNews) => NewMail | undefined): MailRule {
  return async (tx, event) => {
    const news = event.application_id ? await newsOf(tx.db, event.application_id) : undefined;
    const to = news?.applicantAccount ? await mailAddressOf(tx.db, news.applicantAccount) : undefined;
    const mail = news && to ? write(to, news) : undefined;
    return mail ? [mail] : [];
  };
}
