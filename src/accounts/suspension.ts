/** Why an account is blocked: a clerk did it, its person withdrew a consent, or whoever looks after them did. */
export type SuspensionCause = 'office' | 'consent' | 'guardian';

interface Whose {
  readonly accountId: string;
  readonly personId: string;
}

/** An account that is blocked because a consent was withdrawn, or because a clerk said so and why. */
export type NewSuspension = Whose &
  (
    | {
        readonly consentId: string;
        /** The guardian's suspension; without it the account's person withdrew the consent. */
        readonly follows?: string | undefined;
      }
    | { readonly reason: string }
  );
