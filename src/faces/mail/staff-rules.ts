import { mailAddressOf } from '../../accounts/reads.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';

export const staffMails: MailRules = {
  // Whoever invites at the machine gets the link there.
  'staff.invited': async (tx, event) => (event.actor_kind === 'staff' ? invitation(tx, event) : []),
  'staff.invitation-resent': invitation,
};

async function invitation(tx: Tx, event: EventRow): Promise<readonly NewMail[]> {
  const { accountId } = event.data as { accountId: string };
  const to = await mailAddressOf(tx.db, accountId);
  return to ? [mailTo(to, 'staff-invited', {})] : [];
}
