import { isDeepStrictEqual } from 'node:util';
import type { LocalText } from '../city/local-text.ts';

interface Words {
  readonly label: LocalText;
  readonly body: LocalText | null;
}

/** Whether somebody who agreed to the one has read the other; spaces around a text are no words. */
export function haveSameWords(one: Words, other: Words): boolean {
  return isDeepStrictEqual(trimmed(one), trimmed(other));
}

const trimmed = ({ label, body }: Words) => [label, body ?? {}].map(wordsOf);

const wordsOf = (text: Partial<LocalText>) =>
  Object.fromEntries(
    Object.entries(text).flatMap(([locale, words]) =>
      words?.trim() ? [[locale, words.normalize('NFC').replace(/\r\n?/g, '\n').trim()]] : [],
    ),
  );
