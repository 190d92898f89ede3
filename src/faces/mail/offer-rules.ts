import { mailAddressOf } from '../../accounts/reads.ts';
import { reasonOf } from '../../partners/offers/told.ts';
import { managersToTell } from '../../partners/people/told.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';

export const offerMails: MailRules = {
  'offer.approved': (tx, event) => toManagers(tx, event, 'offer-approved'),
  'offer.refused': (tx, event) => toManagers(tx, event, 'offer-refused'),
  // A partner who ends an offer knows it.
  'offer.ended': async (tx, event) =>
    event.actor_kind === 'staff' ? toManagers(tx, event, 'offer-ended') : [],
};

interface Data {
  readonly offerId: string;
  readonly versionId?: string | null;
  readonly partnerId: string;
  readonly offer: string;
}

async function toManagers(
  tx: Tx,
  event: EventRow,
  template: 'offer-approved' | 'offer-refused' | 'offer-ended',
): Promise<readonly NewMail[]> {
  const { offerId, partnerId, versionId, offer } = event.data as unknown as Data;
  const reason = template === 'offer-approved' ? '' : await reasonOf(tx.db, { offerId, versionId });
  const mails: NewMail[] = [];
  for (const accountId of await managersToTell(tx.db, partnerId)) {
    const to = await mailAddressOf(tx.db, accountId);
    if (to) mails.push(mailTo(to, template, { offerId, offer, reason }));
  }
  return mails;
}
