import type { LocalText } from '../city/local-text.ts';

/** "Aktywna" until the city closes it; it may open it again. */
export type CaseStatus = 'open' | 'closed';

/** A conversation of one person with the city. */
export interface Case {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly typeId: string;
  readonly typeName: LocalText;
  readonly replyAllowed: boolean;
  /** Empty once what was said is deleted. */
  readonly subject: string;
  readonly status: CaseStatus;
  readonly openedAt: Date;
  readonly openedBy: Author;
  readonly lastMessageAt: Date;
  readonly closedAt: Date | null;
}

/** Whom the other side sees as the author; which clerk it was is the office's own matter. */
export type Author = 'resident' | 'staff';

interface Message {
  readonly id: string;
  readonly at: Date;
  readonly by: Author;
  /** Plain text. */
  readonly body: string;
  /** By the other side. */
  readonly readAt: Date | null;
  readonly attachments: readonly Attachment[];
}

/** A message as its resident sees it: of the city's side nobody has a name. */
export interface OwnMessage extends Message {
  /** Whoever reads it now has written it. */
  readonly byYou: boolean;
  /** Who of the family wrote it, as long as that is known. */
  readonly relative: string | null;
}

/** A message as the office sees it. */
export interface WorkedMessage extends Message {
  readonly authorAccount: string | null;
  /** The clerk, or whoever of the household wrote; nobody when the account is gone. */
  readonly authorName: string | null;
  /** Of an answer: since when it had been waited for. */
  readonly answersSince: Date | null;
}

/** `waiting`: the scanner has not looked yet. `infected`: nobody gets it. `gone`: it is not needed any longer. */
export type AttachmentState = 'there' | 'waiting' | 'infected' | 'gone';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly state: AttachmentState;
}

/** The end of a conversation, and its beginning anew. */
export interface Closing {
  readonly at: Date;
  readonly reopenedAt: Date | null;
}

export type ReplyRefused = 'not-found' | 'closed' | 'no-reply';

/** May the resident write (once more)? */
export function decideReply({
  status,
  replyAllowed,
}: Pick<Case, 'status' | 'replyAllowed'>): Exclude<ReplyRefused, 'not-found'> | undefined {
  if (status === 'closed') return 'closed';
  return replyAllowed ? undefined : 'no-reply';
}
