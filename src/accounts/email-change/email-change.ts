import { days } from '../../platform/clock.ts';

/** Names of the mails to a new address, in `faces/mail`: with a link, or with the word that it has an account. */
export const mailsToNewAddress = ['email-change', 'email-taken'] as const;

/** A mail may be on its way for two days, and its link then works for two more. */
export const changeWaitsFor = days(4);

/** A new address that waits for a click in its mailbox. */
export interface EmailChange {
  readonly email: string;
  /** When it was asked for, or its link last sent again. */
  readonly requestedAt: Date;
}

/** An address is the same however its letters are written. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
