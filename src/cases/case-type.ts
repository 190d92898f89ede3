import type { LocalText } from '../city/local-text.ts';

/** What a case may be about, as the city has set it. */
export interface CaseType {
  readonly id: string;
  readonly code: string;
  readonly name: LocalText;
  readonly residentsOpen: boolean;
  readonly cityOpens: boolean;
  /** By the resident; the city may always write once more. */
  readonly replyAllowed: boolean;
  /** On whose desk a new one lands. */
  readonly queueId: string;
}

/** An office or a team of the city. */
export interface CaseQueue {
  readonly id: string;
  readonly name: string;
}

/** A text that clerks begin an answer with. */
export interface CannedAnswer {
  readonly id: string;
  readonly title: string;
  readonly text: LocalText;
}
