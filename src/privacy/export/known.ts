import type { Keys } from '../../platform/crypto/keys.ts';
import type { Db } from '../../platform/db/database.ts';

/** Whose data it is: of whoever has the account, and of those they look after who cannot log in. */
export interface About {
  readonly accountId: string;
  readonly personId: string;
  /** The person first. */
  readonly people: readonly string[];
  readonly locale: string;
}

/** What reading a value may need to know. */
export interface Known {
  readonly db: Db;
  readonly keys: Keys;
  readonly about: About;
  /** Where in the archive a file lies, by its id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Finds something out, the first time only. */
  once<T>(question: string, find: () => Promise<T>): Promise<T>;
}

export function knowing(facts: Omit<Known, 'once'>): Known {
  const answers = new Map<string, Promise<unknown>>();
  return {
    ...facts,
    once<T>(question: string, find: () => Promise<T>) {
      const answer = answers.get(question) ?? find();
      answers.set(question, answer);
      return answer as Promise<T>;
    },
  };
}
