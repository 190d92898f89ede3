import { editableParts } from '../../../applications/application.ts';
import type { Part } from '../../../applications/definition.ts';
import type { WholeApplication } from '../../../applications/reads.ts';
import { consentsAtSending } from '../../../applications/submit.ts';
import { findTaken } from '../../../applications/take.ts';
import type { Card } from '../../../cards/card.ts';
import { cardOf, ownCards } from '../../../cards/reads.ts';
import { type CollectionPoint, openCollectionPoints } from '../../../city/collection-points.ts';
import { type DuplicateReason, duplicateReasons } from '../../../city/duplicate-reasons.ts';
import type { Consent } from '../../../consents/consent.ts';
import { dayOf } from '../../../platform/clock.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { idIn } from '../../http/params.ts';
import type { Visit } from '../guard.ts';

/** An application that is filled in at the counter, and everything that its page asks for. */
export interface Taken extends WholeApplication {
  readonly card: Card | undefined;
  readonly reasons: readonly DuplicateReason[];
  readonly points: readonly CollectionPoint[];
  readonly consents: readonly Consent[];
  readonly isOpen: (part: Part) => boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export async function openTaken({
  city,
  clerk,
  request,
}: Visit<ClerkWho<'edit-residents'>>): Promise<Taken | undefined> {
  const id = idIn(request.params);
  const whole = id ? await findTaken(city.db, clerk, id) : undefined;
  if (!whole || !['draft', 'returned'].includes(whole.application.status)) return undefined;
  const { application, remarks } = whole;
  const editable = editableParts(application, remarks);
  const [cards, reasons, points, consents] = await Promise.all([
    ownCards(city.db, application),
    duplicateReasons(city.db),
    openCollectionPoints(city.db),
    consentsAtSending(city.db, application, city.clock()),
  ]);
  return {
    ...whole,
    card: cardOf(cards),
    reasons,
    points,
    consents,
    isOpen: (part) => editable === 'all' || editable.has(part),
    today: dayOf(city.clock()),
  };
}
