import type { Consent } from './consent.ts';

/** One act: given or withdrawn, in which version, when, by whom and from where. */
export interface ConsentAct {
  readonly granted: boolean;
  readonly version: number;
  readonly versionId: string;
  readonly at: Date;
  /** The person, whoever looks after them, or the city's clerk. */
  readonly by: 'self' | 'guardian' | 'office';
  /** Signed at the counter. */
  readonly onPaper: boolean;
  readonly ip: string | null;
  /** The number of the application that it came with. */
  readonly application: number | null;
}

/** `outdated`: given, but to a text that has a newer version now. */
export type ConsentState = 'granted' | 'outdated' | 'withdrawn' | 'never';

/** A consent as one person stands to it; the newest act comes first. */
export interface HeldConsent extends Consent {
  /** No longer asked for. */
  readonly retired: boolean;
  readonly state: ConsentState;
  readonly acts: readonly ConsentAct[];
}

export function stateOf(
  newest: number,
  [last]: readonly Pick<ConsentAct, 'granted' | 'version'>[],
): ConsentState {
  if (!last) return 'never';
  if (!last.granted) return 'withdrawn';
  return last.version < newest ? 'outdated' : 'granted';
}

/** Given, to whichever version: it can be withdrawn. */
export function isGiven({ state }: Pick<HeldConsent, 'state'>): boolean {
  return state === 'granted' || state === 'outdated';
}

/**
 * Asked for at the login, before anything else. What belongs to applications is asked for with the next one,
 * unless it was withdrawn.
 */
export function isDue(consent: Pick<HeldConsent, 'required' | 'retired' | 'scope' | 'state'>): boolean {
  const { required, retired, scope, state } = consent;
  if (!required || retired) return false;
  return state === 'withdrawn' || (scope === 'registration' && state !== 'granted');
}
