import type { ApplicationNews } from '../../applications/news.ts';
import type { City } from '../../city/city.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a clerk is about to decide, as far as the resident will read of it. */
export type DecisionToTell =
  | { readonly what: 'accepted'; readonly cardNumber: string | null; readonly validUntil: string | null }
  | { readonly what: 'returned'; readonly remarks: ApplicationNews['remarks'] }
  | { readonly what: 'rejected'; readonly reason: string };

/** A mail before it is sent, in the language of whoever will read it. */
export interface PreviewedMail {
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
}

/**
 * The mail that this decision would send; nothing when there is nobody to write to. Mails are another face's
 * than the clerks': the server hands this in.
 */
export type DecisionLetter = (
  city: City,
  applicationId: string,
  decision: DecisionToTell,
) => Promise<PreviewedMail | undefined>;
