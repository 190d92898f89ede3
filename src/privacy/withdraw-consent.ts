import { confirmPassword, type PasswordRefused } from '../accounts/confirm-password.ts';
import type { City } from '../city/city.ts';
import type { OnWithdrawal } from '../consents/consent.ts';
import { type HeldConsent, isGiven } from '../consents/held.ts';
import { heldConsent } from '../consents/reads.ts';
import { recordActs } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { withFamilyLocked } from './dependants.ts';
import { eraseFamily } from './erase-family.ts';
import { suspendFamily } from './suspend-family.ts';

export type ConsentWithdrawn =
  /** What came with it. */
  | { readonly ok: true; readonly effect: OnWithdrawal }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-given' }
  | PasswordRefused;

/**
 * "Wycofaj zgodę". `password` is asked for only where it cannot be undone. A second tab, or a second click,
 * finds it withdrawn.
 */
export async function withdrawConsent(
  city: City,
  resident: Resident,
  code: string,
  password = '',
): Promise<ConsentWithdrawn> {
  const { personId } = resident;
  const asked = await heldConsent(city.db, personId, code, city.clock());
  if (!asked) return { ok: false, reason: 'not-found' };
  if (asked.onWithdrawal === 'erase' && isGiven(asked)) {
    const confirmed = await confirmPassword(city, resident, password);
    if (!confirmed.ok) return confirmed;
  }
  return withFamilyLocked(city, personId, async (tx): Promise<ConsentWithdrawn> => {
    const consent = await heldConsent(tx.db, personId, code, tx.now);
    if (!consent || !isGiven(consent)) return { ok: false, reason: 'not-given' };
    await recordWithdrawal(tx, resident, consent);
    await follow(tx, resident, consent);
    return { ok: true, effect: consent.onWithdrawal };
  });
}

/** Of the version that stood: a newer one was never agreed to. */
async function recordWithdrawal(tx: Tx, resident: Resident, consent: HeldConsent): Promise<void> {
  const { personId } = resident;
  const { id, code, acts } = consent;
  const [given] = acts;
  const versionId = given?.versionId ?? consent.versionId;
  await recordActs(tx, resident, [{ id, versionId }], { personId, granted: false });
  const data = { code, version: given?.version ?? consent.version };
  await recordEvent(tx, { kind: 'consent.withdrawn', actor: resident, personId, data });
}

async function follow(tx: Tx, resident: Resident, consent: HeldConsent): Promise<void> {
  switch (consent.onWithdrawal) {
    case 'erase':
      return eraseFamily(tx, resident);
    case 'suspend':
      return suspendFamily(tx, resident, consent);
    case 'nothing':
      return;
  }
}
