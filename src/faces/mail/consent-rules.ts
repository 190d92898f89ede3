import { mailAddressOf } from '../../accounts/reads.ts';
import { type Suspension, suspensionById } from '../../consents/suspensions.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo, type Recipient } from './templates.ts';

/** Whoever cannot log in any more, or can again, hears of it and why. */
export const consentMails: MailRules = {
  'account.suspended': about((to, { cause, consent, at }) =>
    mailTo(to, 'account-suspended', { cause, consent, at: at.toISOString() }),
  ),
  'account.suspension-lifted': about((to, { cause }) => mailTo(to, 'account-unblocked', { cause })),
};

function about(write: (to: Recipient, suspension: Suspension) => NewMail): MailRule {
  return async (tx, event) => {
    const { accountId, suspensionId } = event.data as { accountId: string; suspensionId?: string };
    const to = await mailAddressOf(tx.db, accountId);
    const suspension = suspensionId ? await suspensionById(tx.db, suspensionId) : undefined;
    return to?.state === 'active' && suspension ? [write(to, suspension)] : [];
  };
}
