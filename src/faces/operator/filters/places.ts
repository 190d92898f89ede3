import { urls } from '../urls.ts';

/** The lists whose filters can be kept. */
const addresses = { applications: urls.applications, cases: urls.cases } as const;

export const savedPlaces = Object.keys(addresses) as readonly SavedPlace[];
export type SavedPlace = keyof typeof addresses;

/** What stays of a list's address: no page, and nobody's name. */
const forgotten = new Set(['po', 'szukaj']);

/** As it is kept: the same filters always read the same. */
export function queryToSave(query: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(query).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && !forgotten.has(entry[0]),
  );
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

export function listAddress(place: string, query: string): string {
  const address = addresses[place as SavedPlace] ?? urls.home;
  return query ? `${address}?${query}` : address;
}
