import type { LocalText } from '../../city/local-text.ts';
import type { CaseStatus } from '../case.ts';

/** Whom a message to many is for, in the words that a page shows. */
export type NamedAudience =
  | { readonly kind: 'all' }
  | { readonly kind: 'package'; readonly name: LocalText }
  | { readonly kind: 'age'; readonly from: number; readonly to: number }
  | { readonly kind: 'district'; readonly name: string };

/** Mails about it: `counting` until it is known how many there will be. */
export type MailingState = 'counting' | 'under-way' | 'stopped' | 'finished';

export interface Mailing {
  readonly state: MailingState;
  readonly perMinute: number;
  /** How many accounts will be written to. */
  readonly expected: number | null;
  /** How many of them so far. */
  readonly queued: number;
  readonly finishedAt: Date | null;
  readonly stoppedAt: Date | null;
}

/** A message to many, as those who send them see it. */
export interface Broadcast {
  readonly number: number;
  readonly typeName: LocalText;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly audience: NamedAudience;
  readonly status: CaseStatus;
  readonly sentAt: Date;
  readonly sentByName: string;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
  /** How many residents have opened it. */
  readonly readers: number;
  /** Nothing when nobody is mailed about it. */
  readonly mailing: Mailing | null;
}
