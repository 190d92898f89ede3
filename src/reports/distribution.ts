/** How often each value came. */
export type Distribution = ReadonlyMap<number, number>;

export function distributionOf<T extends { readonly count: number }>(
  tallies: readonly T[],
  ofTally: (tally: T) => number,
): Distribution {
  const counts = new Map<number, number>();
  for (const tally of tallies) {
    const value = ofTally(tally);
    counts.set(value, (counts.get(value) ?? 0) + tally.count);
  }
  return counts;
}

/** The smallest value that at least this share (0–1) of all do not exceed; nothing when there are none. */
export function percentile(distribution: Distribution, share: number): number | undefined {
  const total = [...distribution.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of [...distribution].sort(([a], [b]) => a - b)) {
    seen += count;
    if (seen >= share * total) return value;
  }
  return undefined;
}
