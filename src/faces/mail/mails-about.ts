import { isMailedEnough } from '../../accounts/mail-pace.ts';
import { type MailAddress, mailAddressOf } from '../../accounts/reads.ts';
import type { EventKind } from '../../events/event.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import { applicationMails } from './application-rules.ts';
import { caseMails } from './case-rules.ts';
import { consentMails } from './consent-rules.ts';
import { dataMails } from './data-rules.ts';
import { emailChangeMails } from './email-change-rules.ts';
import { familyMails } from './family-rules.ts';
import { offerMails } from './offer-rules.ts';
import { packageMails } from './package-rules.ts';
import { partnerMails } from './partner-rules.ts';
import { residentMails } from './resident-rules.ts';
import type { MailRule, MailRules } from './rules.ts';
import { secondFactorMails } from './second-factor-rules.ts';
import { staffMails } from './staff-rules.ts';
import { lastMailTo, mailTo } from './templates.ts';

/** What happened → who hears of it. An event without a line here sends nothing. */
const rules: MailRules = {
  'account.registered': askedFor(registration),
  'account.registration-repeated': askedFor(registration),
  'account.activation-requested': askedFor(registration),
  'account.password-reset-requested': askedFor((news) =>
    news.state === 'active' ? [mailTo(news.to, 'password-reset', {})] : registration(news),
  ),
  'account.password-reset': about(({ to, event }) => [
    mailTo(to, 'password-changed', { at: event.at.toISOString() }),
  ]),
  'account.password-changed': about(({ to, event }) => [
    mailTo(to, 'password-changed', { at: event.at.toISOString(), thisDeviceStays: true }),
  ]),
  'account.resident-role-added': about(({ to }) => [mailTo(to, 'resident-role-added', {})]),
  'person.erased': farewell,
  ...emailChangeMails,
  ...consentMails,
  ...dataMails,
  ...secondFactorMails,
  ...staffMails,
  ...applicationMails,
  ...packageMails,
  ...familyMails,
  ...caseMails,
  ...residentMails,
  ...partnerMails,
  ...offerMails,
};

export async function mailsAbout(tx: Tx, event: EventRow): Promise<readonly NewMail[]> {
  return (await rules[event.kind as EventKind]?.(tx, event)) ?? [];
}

interface AccountNews {
  readonly to: MailAddress;
  readonly state: MailAddress['state'];
  readonly event: EventRow;
}

/** A rule about the account that the event names. */
function about(write: (news: AccountNews) => readonly NewMail[]): MailRule {
  return async (tx, event) => {
    const { accountId } = event.data as { accountId: string };
    const to = await mailAddressOf(tx.db, accountId);
    return to ? write({ to, state: to.state, event }) : [];
  };
}

/** The same for everything that anybody can cause with a known address: silently, not too often. */
function askedFor(write: (news: AccountNews) => readonly NewMail[]): MailRule {
  const rule = about(write);
  return async (tx, event) => {
    const [mail] = await rule(tx, event);
    if (!mail?.accountId) return [];
    const { accountId, recipient, template } = mail;
    return (await isMailedEnough(tx, { accountId, recipient, templates: [template] })) ? [] : [mail];
  };
}

/** To whoever registers, or says to have registered. An invitation is not a registration. */
function registration({ to, state }: AccountNews): readonly NewMail[] {
  switch (state) {
    case 'active':
      return [mailTo(to, 'already-registered', {})];
    case 'not-activated':
      return [mailTo(to, 'activation', {})];
    case 'invited':
      return [];
  }
}

interface Farewell {
  readonly accountId?: string;
  readonly accountStays?: boolean;
  readonly byGuardian?: boolean;
}

/** To whoever had an account. */
async function farewell(tx: Tx, event: EventRow): Promise<readonly NewMail[]> {
  const { accountId, accountStays = false, byGuardian = false } = event.data as Farewell;
  const to = accountId && (await mailAddressOf(tx.db, accountId));
  const at = event.at.toISOString();
  return to ? [lastMailTo(to, 'account-deleted', { at, accountStays, byGuardian })] : [];
}
