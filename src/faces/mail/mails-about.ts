import { type MailAddress, mailAddressOf } from '../../accounts/reads.ts';
import type { EventKind } from '../../events/event.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import { applicationMails } from './application-rules.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo } from './templates.ts';

/** What happened → who hears of it. An event without a line here sends nothing. */
const rules: MailRules = {
  'account.registered': about(({ to }) => [mailTo(to, 'activation', {})]),
  'account.registration-repeated': about(({ to, state }) => [
    state === 'not-activated' ? activationAgain(to) : mailTo(to, 'already-registered', {}),
  ]),
  'account.activation-requested': about(({ to, state }) => {
    if (state === 'invited') return [];
    return [state === 'active' ? mailTo(to, 'already-registered', {}) : activationAgain(to)];
  }),
  'account.password-reset-requested': about(({ to, state }) => {
    if (state === 'invited') return [];
    return [state === 'active' ? mailTo(to, 'password-reset', {}) : activationAgain(to)];
  }),
  'account.password-reset': about(({ to, event }) => [
    mailTo(to, 'password-changed', { at: event.at.toISOString() }),
  ]),
  'account.password-changed': about(({ to, event }) => [
    mailTo(to, 'password-changed', { at: event.at.toISOString(), thisDeviceStays: true }),
  ]),
  'account.resident-role-added': about(({ to }) => [mailTo(to, 'resident-role-added', {})]),
  ...applicationMails,
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

/** Says when the account was opened: whoever did it first chose the password. */
function activationAgain(to: MailAddress): NewMail {
  return mailTo(to, 'activation', { openedAt: to.createdAt.toISOString() });
}
