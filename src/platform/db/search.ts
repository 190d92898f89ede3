import { type RawBuilder, sql } from 'kysely';
import type { Db } from './database.ts';

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

/** The words of a search, and in which way a text has to have them. */
export interface Wanted {
  matches(text: RawBuilder<string>): RawBuilder<boolean>;
  /** How far a text is from them; the nearest first. */
  distance(text: RawBuilder<string>): RawBuilder<number>;
}

/** Rows are taken as the index gives them, and only these are put in order: a common name has very many. */
export const candidates = sql.lit(500);

/** Of what was found by a number or an address. */
export const equallyNear = sql<number>`0::real`;

/**
 * Looks for these words as they stand, and where that finds fewer than `few`, once more for whatever resembles
 * them. `resembling` are the rows of the second look that the first has not found.
 */
export async function searchTwice<T extends { readonly key: string }>(
  db: Db,
  words: readonly string[],
  few: number,
  search: (db: Db, wanted: Wanted) => Promise<T[]>,
): Promise<{ readonly found: T[]; readonly resembling: T[] }> {
  if (words.length === 0) return { found: [], resembling: [] };
  return db.transaction().execute(async (tx) => {
    // The words decide the plan. An index knows every longer one; one or two letters stand in nearly every row,
    // and whoever reads from the beginning has found enough at once.
    const scan = words.some((word) => word.length > 2) ? 'off' : 'on';
    await sql`select set_config('plan_cache_mode', 'force_custom_plan', true),
                     set_config('enable_seqscan', ${scan}, true),
                     set_config('pg_trgm.word_similarity_threshold', '0.45', true)`.execute(tx);
    const found = await search(tx, asTheyStand(words));
    if (found.length >= few || !words.every(mayBeMistyped)) return { found, resembling: [] };
    const known = new Set(found.map(({ key }) => key));
    const near = await search(tx, resembling(words));
    return { found, resembling: near.filter(({ key }) => !known.has(key)) };
  });
}

/** Short words resemble everything, and a number with another digit is another number. */
const mayBeMistyped = (word: string): boolean => word.length > 3 && !/\d/.test(word);

const all = (conditions: readonly RawBuilder<boolean>[]) =>
  sql<boolean>`(${sql.join(conditions, sql` and `)})`;

const asTheyStand = (words: readonly string[]): Wanted => ({
  matches: (text) => all(words.map((word) => hasWord(text, word))),
  distance: () => equallyNear,
});

const resembling = (words: readonly string[]): Wanted => ({
  matches: (text) => all(words.map((word) => sql<boolean>`search_text(${word}) <% search_text(${text})`)),
  distance: (text) => sql<number>`search_text(${words.join(' ')}) <<-> search_text(${text})`,
});
