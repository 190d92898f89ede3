import type { Settings } from '../city/settings.ts';
import { addMonths } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { lastCountedDay } from './count-days.ts';
import { concealFew, type Told } from './few.ts';
import { ages, type Fact, type Stock } from './measure.ts';
import { districtParts, type Part, packageParts, pointParts } from './parts.ts';
import { bucketsOf } from './period.ts';
import { flowTallies, lastStock, type Publication } from './tallies.ts';

/** What the city's numbers are read with by anybody; nothing where the city keeps them to itself. */
export function publicationOf({
  publishStatistics,
}: Pick<Settings, 'publishStatistics'>): Publication | undefined {
  return publishStatistics ? { kind: 'publication' } : undefined;
}

/** So many of this kind; an empty `key` is what belongs to none. */
export interface PublishedCount {
  readonly key: string;
  readonly name?: Part['name'] | undefined;
  readonly count: Told;
}

export interface PublishedStatistics {
  /** The last day that the nights have counted: everything is as of its end. */
  readonly day: string;
  /** Keys are the first days of the last twelve months. */
  readonly applications: readonly PublishedCount[];
  readonly ages: readonly PublishedCount[];
  readonly districts: readonly PublishedCount[];
  readonly packages: readonly PublishedCount[];
  readonly waiting: readonly PublishedCount[];
}

/** Only what the nights have written down: whoever asks often asks for little. Nothing before the first night. */
export async function publishedStatistics(
  db: Db,
  publication: Publication,
  now: Date,
): Promise<PublishedStatistics | undefined> {
  const day = await lastCountedDay(db);
  if (!day) return undefined;
  const year = { from: `${addMonths(day, -11).slice(0, 7)}-01`, to: day, unit: 'month' } as const;
  const stock = async (of: Stock) => (await lastStock(db, publication, of, year))?.facts ?? [];
  const [statuses, cards, packages, pickups, districts, kinds, points] = await Promise.all([
    flowTallies(db, publication, 'statuses', year, now),
    stock('cards'),
    stock('packages'),
    stock('pickups'),
    districtParts(db, publication),
    packageParts(db, publication),
    pointParts(db, publication),
  ]);
  const submitted = statuses.filter(({ dimension }) => dimension === 'submitted');
  const months = bucketsOf(year).map((key) => ({ key }));
  return {
    day,
    applications: counted(months, submitted, ({ bucket }) => bucket),
    ages: counted(
      [...ages, ''].map((key) => ({ key })),
      cards,
      ({ dimension }) => dimension,
    ),
    districts: counted(inOrder(districts), cards, partOf(districts)),
    packages: counted(inOrder(kinds), packages, partOf(kinds)),
    waiting: counted(inOrder(points), pickups, partOf(points)),
  };
}

type Key = Omit<PublishedCount, 'count'>;

const inOrder = (parts: readonly Part[]): Key[] => [
  ...parts.map(({ id, name }) => ({ key: id, name })),
  { key: '' },
];

const partOf =
  (parts: readonly Part[]) =>
  ({ part }: Fact): string =>
    parts.some(({ id }) => id === part) ? part : '';

function counted<T extends { readonly count: number }>(
  keys: readonly Key[],
  facts: readonly T[],
  keyOf: (fact: T) => string,
): PublishedCount[] {
  const grouped = Map.groupBy(facts, keyOf);
  const counts = keys.map(({ key }) => (grouped.get(key) ?? []).reduce((sum, { count }) => sum + count, 0));
  const told = concealFew(counts);
  return keys
    .map((key, index) => ({ ...key, count: told[index] ?? 0 }))
    .filter(({ key, count }) => key !== '' || count !== 0);
}
