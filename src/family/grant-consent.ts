import { heldConsent } from '../consents/reads.ts';
import { recordActs } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { acceptForWards, wardsOf } from './consents-of-wards.ts';
import { lockPeople } from './lock.ts';

export type ConsentGranted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-granted' | 'newer-version' };

/**
 * "Wyraź zgodę", to the version that was shown, as long as that is the one in effect. What is required holds for
 * the wards too.
 */
export async function grantConsent(
  tx: Tx,
  resident: Resident,
  code: string,
  shownVersionId: string,
): Promise<ConsentGranted> {
  const { personId } = resident;
  const wards = await wardsOf(tx.db, resident);
  await lockPeople(tx, [personId, ...wards.map((ward) => ward.personId)]);
  const consent = await heldConsent(tx.db, personId, code, tx.now);
  if (!consent || consent.retired) return { ok: false, reason: 'not-found' };
  if (consent.state === 'granted') return { ok: false, reason: 'already-granted' };
  if (consent.versionId !== shownVersionId) return { ok: false, reason: 'newer-version' };
  await recordActs(tx, resident, [consent], { personId, granted: true });
  const data = { code, version: consent.version };
  await recordEvent(tx, { kind: 'consent.granted', actor: resident, personId, data });
  await acceptForWards(tx, resident, wards, [consent]);
  return { ok: true };
}
