import { days } from '../platform/clock.ts';

/** What a row comes to. `skip`: the city has it already; `conflict`: it is not clear whom it is about. */
export const outcomes = ['new', 'update', 'skip', 'conflict', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

/** `checked`: it waits for a clerk's word. */
export type ImportState =
  | 'receiving'
  | 'checking'
  | 'checked'
  | 'importing'
  | 'finished'
  | 'cancelled'
  | 'unreadable'
  | 'given-up';

/** Why a file cannot be read at all. */
export type Unreadable = 'empty' | 'columns' | 'too-many-rows' | 'broken';

export type Counts = Readonly<Record<Outcome | 'cards' | 'invitations', number>>;

export interface Import {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly uploadedAt: Date;
  readonly uploadedByName: string;
  readonly bytes: number;
  /** How much of the file the check has read. */
  readonly readBytes: number;
  /** Rows with something in them, without the header. */
  readonly rows: number;
  readonly columns: readonly string[];
  readonly found: Counts;
  readonly done: Counts;
  /** What was chosen when it began. */
  readonly cards: boolean | null;
  readonly mailsPerMinute: number | null;
  readonly startedAt: Date | null;
  readonly startedByName: string | null;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
  readonly unreadable: { readonly why: Unreadable; readonly row: number | null } | null;
  /** When the rows of the file were deleted. */
  readonly deletedAt: Date | null;
}

interface Facts {
  readonly received_at: Date | null;
  readonly checked_at: Date | null;
  readonly started_at: Date | null;
  readonly ended_as: string | null;
}

/** One state out of the facts that are stored. */
export function stateOf({ received_at, checked_at, started_at, ended_as }: Facts): ImportState {
  if (ended_as) return ended_as as ImportState;
  if (started_at) return 'importing';
  if (checked_at) return 'checked';
  return received_at ? 'checking' : 'receiving';
}

export const mostBytes = 50 * 1024 * 1024;
export const mostRows = 200_000;
/** The rows of a file are kept so long after its import has ended, or after nobody went on with it. */
export const rowsKept = days(7);

/** Rows that an import writes. */
export const toDo = ({ new: added, update }: Pick<Counts, 'new' | 'update'>): number => added + update;
