import { mailAddressOf } from '../../accounts/reads.ts';
import { applicantOf } from '../../partners/applications/applicant.ts';
import { invitationOf, managersToTell } from '../../partners/people/told.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRules } from './rules.ts';
import { mailOut, mailTo } from './templates.ts';

export const partnerMails: MailRules = {
  'partner.applied': async (tx, event) => {
    const { partnerApplication } = event.data as unknown as Data;
    const asked = await applicantOf(tx.db, partnerApplication);
    // Nobody has proven the address: the mail repeats nothing that a visitor wrote.
    return asked ? [mailOut(asked, 'partner-applied', {})] : [];
  },
  'partner.application-refused': async (tx, event) => {
    const { partnerApplication } = event.data as unknown as Data;
    const asked = await applicantOf(tx.db, partnerApplication);
    if (!asked) return [];
    const params = { partner: asked.name, reason: asked.reason ?? '' };
    return [mailOut(asked, 'partner-refused', params)];
  },
  'partner.application-ending': async (tx, event) => {
    const { partnerApplication, on } = event.data as unknown as Data;
    const asked = await applicantOf(tx.db, partnerApplication);
    if (!asked) return [];
    return [mailOut(asked, 'partner-unanswered', { sentAt: asked.submitted_at.toISOString(), on })];
  },
  'partner.person-invited': invitation,
  'partner.invitation-resent': invitation,
  'partner.contract-ending': async (tx, event) => {
    const { partnerId, partner, until } = event.data as unknown as Data;
    const mails: NewMail[] = [];
    for (const accountId of await managersToTell(tx.db, partnerId)) {
      const to = await mailAddressOf(tx.db, accountId);
      if (to) mails.push(mailTo(to, 'partner-contract-ending', { partner, until }));
    }
    return mails;
  },
};

interface Data {
  readonly partnerApplication: string;
  readonly partnerId: string;
  readonly partner: string;
  readonly accountId: string;
  readonly until: string;
  readonly on: string;
  readonly welcome?: boolean;
}

async function invitation(tx: Tx, event: EventRow): Promise<readonly NewMail[]> {
  const { partnerId, accountId, welcome = false } = event.data as unknown as Data;
  const to = await mailAddressOf(tx.db, accountId);
  const invited = await invitationOf(tx.db, partnerId, accountId);
  if (!to || !invited) return [];
  const params = { partner: invited.partner, partnerId, welcome, manager: invited.role === 'manager' };
  return [mailTo(to, 'partner-invited', params)];
}
