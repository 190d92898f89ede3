/** What happens on a day; days can be added up. */
export const flows = ['statuses', 'decisions', 'cases', 'answers', 'residents'] as const;
/** What there is at the end of a day; only one day of several counts. */
export const stocks = ['cards', 'packages', 'pickups'] as const;

export type Flow = (typeof flows)[number];
export type Stock = (typeof stocks)[number];

/** So many of one kind on one day. */
export interface Fact {
  /** `YYYY-MM-DD` in Warsaw. */
  readonly day: string;
  /** What is told apart: a status, an age, a number of working days. Empty: not known. */
  readonly dimension: string;
  /** Id of the type, point, district or package that it belongs to. Empty: none. */
  readonly part: string;
  readonly count: number;
}

/** From the younger ones on; the last has no end. */
export const ages = ['0-6', '7-17', '18-25', '26-39', '40-59', '60-74', '75-'] as const;

/** In days at the collection point. */
export const waits = ['0-7', '8-30', '31-60', '61-'] as const;

/** How many working days a decision took, and how many its type allows. */
export const decisionKey = (taken: number, allowed: number): string => `${taken}/${allowed}`;

export function readDecisionKey(key: string): { readonly taken: number; readonly allowed: number } {
  const [taken, allowed] = key.split('/').map(Number);
  return { taken: taken ?? 0, allowed: allowed ?? 0 };
}
