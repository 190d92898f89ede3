/** Fewer than this might be recognised. */
const fewest = 5;

/** `few`: more than none, too few to say. `withheld`: kept back, because from it a few could be reckoned. */
export type Told = number | 'few' | 'withheld';

/**
 * Parts of a whole as they can be published. Where a single one is too small, the smallest of the others goes with it:
 * the whole is known from another table, and the one number missing would be the difference.
 */
export function concealFew(counts: readonly number[]): Told[] {
  const isFew = (count: number): boolean => count > 0 && count < fewest;
  const companion =
    counts.filter(isFew).length === 1
      ? counts.indexOf(Math.min(...counts.filter((count) => count >= fewest)))
      : -1;
  return counts.map((count, index) => (isFew(count) ? 'few' : index === companion ? 'withheld' : count));
}
