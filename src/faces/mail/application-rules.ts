import { mailAddressOf } from '../../accounts/reads.ts';
import { type ApplicationNews, newsOf } from '../../applications/news.ts';
import { findPackage } from '../../packages/reads.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo, type Recipient } from './templates.ts';

/**
 * A mail for every change of status. What needs no plastic is accepted and complete in the same moment: one
 * mail says both.
 */
export const applicationMails: MailRules = {
  'application.submitted': mailing(({ to, news, about }) =>
    mailTo(to, 'application-submitted', { ...about, decisionDays: news.decisionDays }),
  ),
  'application.claimed': mailing(({ to, news, about }) =>
    news.reviews === 1 ? mailTo(to, 'application-in-review', about) : undefined,
  ),
  'application.returned': mailing(({ to, news, about }) =>
    mailTo(to, 'application-returned', { ...about, remarks: [...news.remarks] }),
  ),
  'application.accepted': mailing(({ to, news, about }) =>
    news.physical ? mailTo(to, 'application-accepted', about) : undefined,
  ),
  'application.sent-to-production': mailing(({ to, about }) =>
    mailTo(to, 'application-in-production', about),
  ),
  'application.made-ready': mailing(({ to, news, about }) =>
    mailTo(to, 'application-ready', {
      ...about,
      point: news.collectionPoint,
      startsAtHandOver: news.kind !== 'issue' || !news.virtual,
    }),
  ),
  'application.completed': mailing(async ({ to, news, about, event, tx }) => {
    const { cardNumber = null, validUntil = null } = event.data as Completed;
    const { previousCard, packageCode } = news;
    if (news.physical) return mailTo(to, 'application-handed-over', { ...about, cardNumber, previousCard });
    const granted = packageCode ? await findPackage(tx.db, packageCode) : undefined;
    const given = { package: granted?.name ?? null, cardNumber, validUntil };
    return mailTo(to, 'application-completed', { ...about, ...given });
  }),
  'application.rejected': mailing(({ to, news, about }) =>
    mailTo(to, 'application-rejected', { ...about, reason: news.note ?? '' }),
  ),
  'application.cancelled': mailing(({ to, about }) => mailTo(to, 'application-cancelled', about)),
};

interface Completed {
  readonly cardNumber?: string | null;
  readonly validUntil?: string | null;
}

interface ToApplicant {
  readonly tx: Tx;
  readonly event: EventRow;
  readonly to: Recipient;
  readonly news: ApplicationNews;
  /** What every one of these mails says. */
  readonly about: Pick<ApplicationNews, 'number' | 'title' | 'kind' | 'person'>;
}

/** A rule that writes to the applicant; nothing for an application made at the counter without an account. */
function mailing(write: (letter: ToApplicant) => NewMail | undefined | Promise<NewMail>): MailRule {
  return async (tx, event) => {
    const news = event.application_id ? await newsOf(tx.db, event.application_id) : undefined;
    const to = news?.applicantAccount ? await mailAddressOf(tx.db, news.applicantAccount) : undefined;
    if (!news || !to) return [];
    const { number, title, kind, person } = news;
    const mail = await write({ tx, event, to, news, about: { number, title, kind, person } });
    return mail ? [mail] : [];
  };
}
