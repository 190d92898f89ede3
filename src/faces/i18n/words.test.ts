import { describe, expect, test } from 'vitest';
import { messages } from './index.ts';

type Said = string | ((...given: readonly unknown[]) => unknown);

/** Every text of a language by its path; a function is a text with something filled in. */
function said(value: unknown, path: string): readonly (readonly [string, Said])[] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Said]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => said(part, `${path}.${key}`));
}

/** Stands for whatever a text is given: a name, a number, a list, an object. */
function given(index: number): unknown {
  const mark = `⟨${index}⟩`;
  const as: Record<string | symbol, unknown> = {
    [Symbol.toPrimitive]: (wanted: string) => (wanted === 'number' ? 700 + index : mark),
    [Symbol.iterator]: () => [mark].values(),
    join: () => mark,
    map: () => [mark],
    toLowerCase: () => mark,
    length: 2,
  };
  return new Proxy({}, { get: (_, key) => as[key] ?? `⟨${index} ${String(key)}⟩` });
}

/** What of it the text shows. */
function shown(text: Said): readonly string[] {
  if (typeof text === 'string') return [];
  const filled = String(text(...[0, 1, 2, 3, 4, 5].map(given))).replace(/70(\d)/g, '⟨$1⟩');
  return [...new Set(filled.match(/⟨[^⟩]*⟩/g))].sort();
}

const polish = said(messages.pl, '');

describe.each(['uk', 'en'] as const)('in %s', (locale) => {
  const texts = new Map(said(messages[locale], ''));

  test('every text shows what the Polish one shows', () => {
    const differing = polish
      .map(([path, text]) => [path, shown(text), shown(texts.get(path) ?? '')] as const)
      .filter(([, ours, theirs]) => ours.join() !== theirs.join());
    expect(differing).toEqual([]);
  });

  test('no text is empty where the Polish one is not', () => {
    const empty = polish
      .filter(([path, text]) => text !== '' && texts.get(path) === '')
      .map(([path]) => path);
    expect(empty).toEqual([]);
  });
});

/** Polish that fits one gender only, and words given up for others: `docs/words.md`. */
const givenUp = {
  pl: /[a-ząćęłńóśźż](łeś|łaś|łbyś|łabyś)(?![a-ząćęłńóśźż])|u Was(?![a-ząćęłńóśźż])/i,
  uk: /обліков|сім’|вигод|міськ\S+ рад|управлінн|другий (фактор|чинник)|спорідн|[а-яіїєґ]'[а-яіїєґ]/i,
  en: /resident’?s? panel|(Operator|Partner) module|postcode|second factor|card holder|statements? and consents?/,
};

test.each(['pl', 'uk', 'en'] as const)('one thing has one word in %s', (locale) => {
  const wrong = said(messages[locale], '')
    .map(([path, text]) => [path, String(text)] as const)
    .filter(([, text]) => givenUp[locale].test(text));
  expect(wrong).toEqual([]);
});
