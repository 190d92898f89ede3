import { later, minutes } from '../platform/clock.ts';

/** A discount that was taken. Money is grosze. */
export interface BenefitUse {
  readonly id: string;
  readonly at: Date;
  readonly offerId: string;
  readonly offerName: string;
  readonly branchId: string;
  readonly price: number;
  readonly saved: number;
  readonly undoneAt: Date | null;
}

/** Until when the branch may take it back. */
export function undoableUntil({ at }: Pick<BenefitUse, 'at'>): Date {
  return later(at, minutes(15));
}

/** Grosze: nobody pays less than nothing, and no till sells for more than a hundred thousand złoty. */
export const priceBounds = { least: 1, most: 10_000_000 } as const;
