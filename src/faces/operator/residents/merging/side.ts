import type { Application } from '../../../../applications/application.ts';
import { applicationsAbout } from '../../../../applications/same-person.ts';
import { isFinished } from '../../../../applications/status.ts';
import type { Card } from '../../../../cards/card.ts';
import { cardOf, ownCards } from '../../../../cards/reads.ts';
import { type CaseAbout, casesAbout } from '../../../../cases/about.ts';
import { isGiven } from '../../../../consents/held.ts';
import { consentsOf } from '../../../../consents/reads.ts';
import { type Tie, tiesOf } from '../../../../family/ties.ts';
import type { Entitlement } from '../../../../packages/package.ts';
import { entitlementsOf } from '../../../../packages/reads.ts';
import type { KnownPerson } from '../../../../people/directory.ts';
import { maskedPesel, readPesel } from '../../../../people/pesel.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { correctableData } from '../../../../privacy/correct-person.ts';
import { type ClerkWho, clerkWho } from '../../../../staff/clerk.ts';
import type { Visit } from '../../guard.ts';

/** One of two entries, as the clerk compares them. */
export interface Side {
  readonly person: KnownPerson;
  /** All but what the birth date says. */
  readonly pesel: string | undefined;
  readonly card: Card | undefined;
  /** Those that hold today, or will. */
  readonly packages: readonly Entitlement[];
  readonly applications: readonly Application[];
  readonly ties: readonly Tie[];
  /** Nothing for a clerk who has no business with them. */
  readonly cases: readonly CaseAbout[] | undefined;
  readonly consentsGiven: number;
}

const most = 50;
const casesShown = 5;

export async function sideOf(
  { clerk, city }: Visit<ClerkWho<'edit-residents'>>,
  person: KnownPerson,
): Promise<Side> {
  const { db, keys } = city;
  const { id } = person;
  const now = city.clock();
  const answering = clerkWho(clerk, 'answer-cases');
  const [known, cards, held, applications, ties, cases, consents] = await Promise.all([
    correctableData(db, clerk, keys, id),
    ownCards(db, { personId: id }),
    entitlementsOf(db, id),
    applicationsAbout(db, clerk, id, most),
    tiesOf(db, clerk, id),
    answering && casesAbout(db, answering, id, casesShown),
    consentsOf(db, id, now),
  ]);
  const pesel = known?.data.pesel ? readPesel(known.data.pesel) : undefined;
  return {
    person,
    pesel: pesel && maskedPesel(pesel.birthDate),
    card: cardOf(cards),
    packages: held.filter(({ validUntil }) => validUntil >= dayOf(now)),
    applications: applications.filter(({ status }) => !isFinished(status)),
    ties,
    cases,
    consentsGiven: consents.filter(isGiven).length,
  };
}
