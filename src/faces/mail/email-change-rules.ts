import { requestedAddress } from '../../accounts/email-change/reads.ts';
import { mailAddressOf } from '../../accounts/reads.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';

/** The new address gets a link, or hears that it has an account; the one before hears of the beginning and the end. */
export const emailChangeMails: MailRules = {
  'account.email-change-requested': async (tx, event) => [
    ...(await toNewAddress(tx, event)),
    ...(await toOldAddress(tx, event, 'email-change-requested')),
  ],
  'account.email-change-resent': toNewAddress,
  'account.email-changed': (tx, event) => toOldAddress(tx, event, 'email-changed'),
};

async function toNewAddress(tx: Tx, event: EventRow): Promise<readonly NewMail[]> {
  const { accountId } = event.data as { accountId: string };
  const account = await mailAddressOf(tx.db, accountId);
  const asked = await requestedAddress(tx.db, accountId, tx.now);
  if (!account || !asked) return [];
  const to = { ...account, email: asked.email };
  return [mailTo(to, asked.taken ? 'email-taken' : 'email-change', {})];
}

async function toOldAddress(
  tx: Tx,
  event: EventRow,
  template: 'email-change-requested' | 'email-changed',
): Promise<readonly NewMail[]> {
  const { accountId } = event.data as { accountId: string };
  const to = await mailAddressOf(tx.db, accountId);
  return to ? [mailTo(to, template, { at: event.at.toISOString() })] : [];
}
