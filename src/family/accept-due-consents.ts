import { type ConsentField, consentField } from '../consents/consent.ts';
import { dueConsents } from '../consents/reads.ts';
import { recordActs } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Cardholder } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { FieldErrors } from '../platform/input.ts';
import { consentsSettled } from '../platform/sessions/sessions.ts';
import { acceptForWards, wardsOf } from './consents-of-wards.ts';
import { lockPeople } from './lock.ts';

export type DueAccepted = { readonly ok: true } | { readonly ok: false; readonly errors: FieldErrors };

/**
 * "Akceptuję", at the login: all that is asked for, or nothing; for the wards as well. What is ticked is the id
 * of the version that was shown, so that nobody agrees to a text that came into force while the page was open.
 */
export async function acceptDueConsents(
  tx: Tx,
  who: Cardholder,
  ticked: Readonly<Partial<Record<ConsentField, unknown>>>,
): Promise<DueAccepted> {
  const { personId, accountId } = who;
  const wards = await wardsOf(tx.db, who);
  await lockPeople(tx, [personId, ...wards.map((ward) => ward.personId)]);
  const due = await dueConsents(tx.db, personId, tx.now);
  const missing = due.filter((consent) => ticked[consentField(consent)] !== consent.versionId);
  if (missing.length > 0) {
    const errors = missing.map((consent) => [consentField(consent), 'consent-required'] as const);
    return { ok: false, errors: Object.fromEntries(errors) };
  }
  await recordActs(tx, who, due, { personId, granted: true });
  for (const { code, version } of due) {
    await recordEvent(tx, { kind: 'consent.granted', actor: who, personId, data: { code, version } });
  }
  await acceptForWards(tx, who, wards, due);
  await consentsSettled(tx, accountId);
  return { ok: true };
}
