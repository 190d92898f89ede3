import type { LocalText } from '../city/local-text.ts';
import type { ValidityRule } from './validity.ts';

export interface Package {
  readonly id: string;
  readonly code: string;
  readonly name: LocalText;
  readonly description: LocalText;
  /** Name of the picture, served by the faces. */
  readonly picture: string;
  readonly validity: ValidityRule;
}

/** A package that a resident holds, by one grant or by several without a gap. Days are `YYYY-MM-DD`, both inclusive. */
export interface Entitlement {
  /** Of the grant that ends last. */
  readonly id: string;
  readonly package: Package;
  readonly validFrom: string;
  readonly validUntil: string;
}
