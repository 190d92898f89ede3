import { heldConsent } from '../consents/reads.ts';
import { recordActs } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lockPerson } from './lock.ts';
import type { Resident } from './resident.ts';

export type ConsentGranted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-granted' };

/** "Wyraź zgodę": to the version in effect now, also after an older one. */
export async function grantConsent(tx: Tx, resident: Resident, code: string): Promise<ConsentGranted> {
  const { personId } = resident;
  await lockPerson(tx, personId);
  const consent = await heldConsent(tx.db, personId, code, tx.now);
  if (!consent || consent.retired) return { ok: false, reason: 'not-found' };
  if (consent.state === 'granted') return { ok: false, reason: 'already-granted' };
  await recordActs(tx, resident, [consent], { personId, granted: true });
  const data = { code, version: consent.version };
  await recordEvent(tx, { kind: 'consent.granted', actor: resident, personId, data });
  return { ok: true };
}
