import { mailAddressOf } from '../../accounts/reads.ts';
import { type ApplicationNews, newsOf } from '../../applications/news.ts';
import type { EventKind } from '../../events/event.ts';
import { findPackage } from '../../packages/reads.ts';
import type { Db } from '../../platform/db/database.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo, type Recipient } from './templates.ts';

/**
 * A mail for every change of status. What needs no plastic is accepted and complete in the same moment: one
 * mail says both.
 */
export const applicationLetters = {
  'application.submitted': ({ to, news, about }) =>
    mailTo(to, 'application-submitted', { ...about, decisionDays: news.decisionDays }),
  'application.claimed': ({ to, news, about }) =>
    news.reviews === 1 ? mailTo(to, 'application-in-review', about) : undefined,
  'application.returned': ({ to, news, about }) =>
    mailTo(to, 'application-returned', { ...about, remarks: [...news.remarks] }),
  'application.accepted': ({ to, news, about }) =>
    news.physical ? mailTo(to, 'application-accepted', { ...about, photoRecut: news.photoRecut }) : undefined,
  'application.sent-to-production': ({ to, about }) => mailTo(to, 'application-in-production', about),
  'application.made-ready': ({ to, news, about }) =>
    mailTo(to, 'application-ready', {
      ...about,
      point: news.collectionPoint,
      startsAtHandOver: news.kind !== 'issue' || !news.virtual,
    }),
  'application.pickup-reminded': ({ to, news, about, data }) => {
    const { last } = data as { last: boolean };
    return mailTo(to, 'pickup-reminder', { ...about, point: news.collectionPoint, last });
  },
  'application.not-collected': ({ to, news, about }) =>
    mailTo(to, 'application-not-collected', { ...about, keeps: news.kind !== 'issue' || news.virtual }),
  'application.completed': async ({ to, news, about, data, db }) => {
    const { cardNumber = null, validUntil = null } = data as Completed;
    const { previousCard, packageCode, photoRecut } = news;
    if (news.physical) return mailTo(to, 'application-handed-over', { ...about, cardNumber, previousCard });
    const granted = packageCode ? await findPackage(db, packageCode) : undefined;
    const given = { package: granted?.name ?? null, cardNumber, validUntil, photoRecut };
    return mailTo(to, 'application-completed', { ...about, ...given });
  },
  'application.rejected': ({ to, news, about }) =>
    mailTo(to, 'application-rejected', { ...about, reason: news.note ?? '' }),
  'application.cancelled': ({ to, news, about, data }) => {
    const { by } = data as { by?: 'city' };
    return mailTo(to, 'application-cancelled', { ...about, reason: news.note, byCity: by === 'city' });
  },
} satisfies Partial<Record<EventKind, Write>>;

export const applicationMails: MailRules = Object.fromEntries(
  Object.entries(applicationLetters).map(([kind, write]) => [kind, mailing(write)]),
);

interface Completed {
  readonly cardNumber?: string | null;
  readonly validUntil?: string | null;
}

interface ToApplicant {
  readonly db: Db;
  /** Of the event. */
  readonly data: unknown;
  readonly to: Recipient;
  readonly news: ApplicationNews;
  /** What every one of these mails says. */
  readonly about: Pick<ApplicationNews, 'number' | 'title' | 'kind' | 'person'>;
}

type Write = (letter: ToApplicant) => NewMail | undefined | Promise<NewMail>;

/** A rule that writes to the applicant; nothing for an application made at the counter without an account. */
function mailing(write: Write): MailRule {
  return async ({ db }, { application_id, data }) => {
    const news = application_id ? await newsOf(db, application_id) : undefined;
    const letter = news && (await letterTo(db, news, data));
    const mail = letter && (await write(letter));
    return mail ? [mail] : [];
  };
}

/** What a mail with this news needs to be written; nothing when there is nobody to read it. */
export async function letterTo(
  db: Db,
  news: ApplicationNews,
  data: unknown,
): Promise<ToApplicant | undefined> {
  const to = news.applicantAccount ? await mailAddressOf(db, news.applicantAccount) : undefined;
  const { number, title, kind, person } = news;
  return to && { db, data, to, news, about: { number, title, kind, person } };
}
