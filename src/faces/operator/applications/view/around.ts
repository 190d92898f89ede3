import type { Application } from '../../../../applications/application.ts';
import { type PossibleDuplicate, possibleDuplicates } from '../../../../applications/duplicates.ts';
import { type Foreseen, foresee } from '../../../../applications/foresee.ts';
import { otherApplications } from '../../../../applications/same-person.ts';
import { isDecided } from '../../../../applications/status.ts';
import type { ViewedApplication } from '../../../../applications/view.ts';
import type { Card } from '../../../../cards/card.ts';
import { findIssuedCard, nameBefore } from '../../../../cards/reads.ts';
import type { City } from '../../../../city/city.ts';
import { type DuplicateReason, duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { Clerk } from '../../../../staff/clerk.ts';

/** What stands around an application while a clerk reads it. */
export interface Around {
  /** Nothing once it is decided: what was done is on the card's page. */
  readonly foreseen: Foreseen | undefined;
  readonly others: readonly Application[];
  readonly duplicates: readonly PossibleDuplicate[];
  readonly previousCard: Card | undefined;
  /** The name that the card showed until this application changed it. */
  readonly before: { readonly firstName: string; readonly lastName: string } | undefined;
  readonly reasons: readonly DuplicateReason[];
}

const shown = 5;

export async function lookAround(
  { db, clock }: City,
  clerk: Clerk,
  viewed: ViewedApplication,
): Promise<Around> {
  const { application } = viewed;
  const { previousCard: previous } = application;
  const [foreseen, others, duplicates, previousCard, before, reasons] = await Promise.all([
    isDecided(application.status) ? undefined : foresee(db, application, dayOf(clock()), undefined),
    otherApplications(db, clerk, application, shown),
    possibleDuplicates(db, clerk, application, shown),
    findIssuedCard(db, { cardId: previous?.id ?? null }),
    application.kind === 'change' ? nameBefore(db, application) : undefined,
    application.kind === 'duplicate' ? duplicateReasons(db) : [],
  ]);
  return { foreseen, others, duplicates, previousCard, before, reasons };
}
