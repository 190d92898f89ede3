import { addDays } from '../platform/clock.ts';
import { type ExtensionWindow, entitlementStatus, extendableFrom } from './status.ts';
import { type ValidityRule, validUntil } from './validity.ts';

export type Extendable =
  | { readonly ok: true }
  /** `from` is the first day on which it may be applied for. */
  | { readonly ok: false; readonly reason: 'too-early'; readonly from: string }
  | { readonly ok: false; readonly reason: 'too-late' };

/** product.md, "Przedłużenie pakietu": by default 60 days before the end to 30 days after. Days are `YYYY-MM-DD`. */
export function decideExtendable(until: string, today: string, window: ExtensionWindow): Extendable {
  switch (entitlementStatus(until, today, window)) {
    case 'valid':
      return { ok: false, reason: 'too-early', from: extendableFrom(until, window) };
    case 'lapsed':
      return { ok: false, reason: 'too-late' };
    case 'ending':
    case 'ended':
      return { ok: true };
  }
}

export type Validity =
  | { readonly ok: true; readonly validFrom: string; readonly validUntil: string }
  | {
      readonly ok: false;
      readonly reason: 'proof-date-missing' | 'proof-date-past' | 'proof-date-not-later';
    };

/** The first day of a new grant: the day after the one held ends, or today. */
export function firstDay(today: string, heldUntil: string | undefined): string {
  return heldUntil !== undefined && heldUntil >= today ? addDays(heldUntil, 1) : today;
}

/**
 * The days of a new grant. It begins where the one held ends, without a gap, or today; and it never ends
 * before what is held already. `heldUntil` is the last day of the entitlement to the same package, if any.
 */
export function decideValidity(
  rule: ValidityRule,
  today: string,
  heldUntil: string | undefined,
  proofUntil: string | undefined,
): Validity {
  const validFrom = firstDay(today, heldUntil);
  const until = validUntil(rule, validFrom, proofUntil);
  if (until === undefined) return { ok: false, reason: 'proof-date-missing' };
  if (until < today) return { ok: false, reason: 'proof-date-past' };
  return until < validFrom
    ? { ok: false, reason: 'proof-date-not-later' }
    : { ok: true, validFrom, validUntil: until };
}
