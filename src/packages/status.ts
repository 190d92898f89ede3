import type { ActorKind } from '../events/actor.ts';
import { addDays } from '../platform/clock.ts';

/** The city's window around the end of an entitlement, in days. */
export interface ExtensionWindow {
  readonly before: number;
  readonly after: number;
}

/** `ending`: it still holds and may be extended; `ended`: it may still be extended; `lapsed`: only anew. */
export type EntitlementStatus = 'valid' | 'ending' | 'ended' | 'lapsed';

/** The clock moves it on; a clerk who accepts an extension or a new package brings it back. */
export const entitlementTransitions: Readonly<
  Record<EntitlementStatus, Readonly<Partial<Record<EntitlementStatus, readonly ActorKind[]>>>>
> = {
  valid: { ending: ['system'] },
  ending: { valid: ['staff'], ended: ['system'] },
  ended: { valid: ['staff'], lapsed: ['system'] },
  lapsed: { valid: ['staff'] },
};

/** `until` is the last valid day, `today` the day it is: both `YYYY-MM-DD`. */
export function entitlementStatus(until: string, today: string, window: ExtensionWindow): EntitlementStatus {
  if (today < extendableFrom(until, window)) return 'valid';
  if (today <= until) return 'ending';
  return today <= addDays(until, window.after) ? 'ended' : 'lapsed';
}

/** The first day on which an extension may be applied for. */
export function extendableFrom(until: string, window: ExtensionWindow): string {
  return addDays(until, -window.before);
}
