import type { City } from '../../../../city/city.ts';
import { type DuplicateReason, duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import type { Consent } from '../../../../consents/consent.ts';
import { applicationConsents } from '../../../../consents/reads.ts';
import { dayOf } from '../../../../platform/clock.ts';

/** What a form takes from the city besides its definition. */
export interface PreviewFacts {
  readonly reasons: readonly DuplicateReason[];
  readonly consents: readonly Consent[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export async function previewFacts({ db, clock }: City, codes: readonly string[]): Promise<PreviewFacts> {
  const [reasons, consents] = await Promise.all([
    duplicateReasons(db),
    applicationConsents(db, codes, clock()),
  ]);
  return { reasons, consents, today: dayOf(clock()) };
}
