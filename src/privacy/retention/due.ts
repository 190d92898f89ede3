import type { Definition } from '../../applications/definition.ts';
import type { WholeApplication } from '../../applications/reads.ts';
import { addDays, dayOf } from '../../platform/clock.ts';

interface Decided {
  /** `YYYY-MM-DD` */
  readonly decidedOn: string;
  readonly definition: Pick<Definition, 'documents'>;
  /** Keys of the documents whose files are there. */
  readonly documents: readonly string[];
  /** There is a photo, or more of one than is on a card. */
  readonly photo: boolean;
}

interface Due {
  /** Each with the days for which it was kept. */
  readonly documents: ReadonlyMap<string, number>;
  readonly photo: boolean;
  /** The next day on which something goes; nothing when nothing is left. */
  readonly next: string | null;
}

/** Which files of a decided application are not needed any longer. `keepDays` is what the city's settings say. */
export function decideDue(application: Decided, keepDays: number, today: string): Due {
  const { decidedOn, definition, documents, photo } = application;
  const kept = new Map(documents.map((key) => [key, daysOf(definition, key, keepDays)]));
  const goes = (days: number): string => addDays(decidedOn, days);
  const later = [...kept.values(), ...(photo ? [keepDays] : [])].map(goes).filter((day) => day > today);
  return {
    documents: new Map([...kept].filter(([, days]) => goes(days) <= today)),
    photo: photo && goes(keepDays) <= today,
    next: later.sort()[0] ?? null,
  };
}

function daysOf({ documents }: Decided['definition'], key: string, keepDays: number): number {
  return documents.find((each) => each.key === key)?.keepDays ?? keepDays;
}

/**
 * On which day each document that is there goes, by key, or `tonight` when its day has come; none before the decision.
 * For those who look at it.
 */
export function deletionDays(
  { application, documents, history }: Pick<WholeApplication, 'application' | 'documents' | 'history'>,
  keepDays: number,
  today: string,
): ReadonlyMap<string, string> {
  const { definition, decidedAt } = application;
  // A resident who withdraws an application decides about it.
  const decided = decidedAt ?? history.find(({ status }) => status === 'cancelled')?.at;
  if (!decided) return new Map();
  return new Map(
    documents.map(({ requirement }) => {
      const day = addDays(dayOf(decided), daysOf(definition, requirement, keepDays));
      return [requirement, day > today ? day : 'tonight'];
    }),
  );
}
