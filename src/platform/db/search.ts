import { type RawBuilder, sql } from 'kysely';

/** What was typed, word by word. */
export const wordsIn = (typed: string | undefined): string[] => (typed ?? '').split(/\s+/).filter(Boolean);

/** This stands somewhere in `text`, whatever the case and the Polish marks. Fast with a trigram index on it. */
export function contains(text: RawBuilder<string>, wanted: string): RawBuilder<boolean> {
  return sql<boolean>`search_text(${text}) like '%' || ${plain(wanted)} || '%'`;
}

/**
 * A word of a search. One or two letters are looked for where a word begins: the index knows no others, and
 * a search for them would read the whole table.
 */
export function hasWord(text: RawBuilder<string>, word: string): RawBuilder<boolean> {
  if (!/^\p{L}{1,2}$/u.test(word)) return contains(text, word);
  return sql<boolean>`(search_text(${text}) like ${plain(word)} || '%' or search_text(${text}) like '% ' || ${plain(word)} || '%')`;
}

const plain = (text: string) => sql`search_text(${text.replace(/[%_\\]/g, '\\$&')})`;
