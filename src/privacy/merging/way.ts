/** Ids of two entries of one person: the one that empties, and the one that stays. */
export interface Way {
  readonly from: string;
  readonly into: string;
}
