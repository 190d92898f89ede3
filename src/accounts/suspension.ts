/** Why an account is blocked: a clerk did it, its person withdrew a consent, or whoever looks after them did. */
export type SuspensionCause = 'office' | 'consent' | 'guardian';

/** An account that is blocked because a consent was withdrawn. */
export interface NewSuspension {
  readonly accountId: string;
  readonly personId: string;
  readonly consentId: string;
  /** The guardian's suspension; without it the account's person withdrew the consent. */
  readonly follows?: string | undefined;
}
