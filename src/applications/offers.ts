import type { CardStatus } from '../cards/card.ts';
import { ownCards } from '../cards/reads.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { definitionOf } from './application.queries.ts';
import type { ApplicationKind, Definition } from './definition.ts';
import { underWay } from './status.ts';

/** What decides whether a kind is offered. */
export interface OfferFacts {
  readonly cards: readonly { readonly status: CardStatus; readonly physical: boolean }[];
  readonly kindsUnderWay: ReadonlySet<ApplicationKind>;
}

export type Offered =
  | { readonly offered: true }
  | { readonly offered: false; readonly why: 'has-card' | 'under-way' | 'use-duplicate' };

/**
 * product.md, "Applications": a card is offered to a person with no card in force and no such application
 * under way. A blocked plastic card is renewed by a duplicate, a blocked virtual one by a new card.
 */
export function decideOffer(kind: ApplicationKind, facts: OfferFacts): Offered {
  if (facts.kindsUnderWay.has(kind)) return { offered: false, why: 'under-way' };
  if (facts.cards.some((card) => card.status === 'active' || card.status === 'pending')) {
    return { offered: false, why: 'has-card' };
  }
  if (facts.cards.some((card) => card.status === 'blocked' && card.physical)) {
    return { offered: false, why: 'use-duplicate' };
  }
  return { offered: true };
}

export interface ApplicationType {
  readonly versionId: string;
  readonly code: string;
  readonly kind: ApplicationKind;
  readonly definition: Definition;
}

export interface Offer {
  readonly type: ApplicationType;
  readonly decision: Offered;
}

/** Every application type of the city with whether this resident may start it now, and why not. */
export async function offersFor(db: Db, resident: Resident, now: Date): Promise<Offer[]> {
  const [types, cards, open] = await Promise.all([
    currentTypes(db, now),
    ownCards(db, resident),
    db
      .selectFrom('applications')
      .select('kind')
      .distinct()
      .where('person_id', '=', resident.personId)
      .where('status', 'in', underWay)
      .execute(),
  ]);
  const kindsUnderWay = new Set(open.map((row) => row.kind as ApplicationKind));
  return types.map((type) => ({ type, decision: decideOffer(type.kind, { cards, kindsUnderWay }) }));
}

/** The version in force of every type that is still in use. */
export async function currentTypes(db: Db, now: Date): Promise<ApplicationType[]> {
  const rows = await db
    .selectFrom('application_types')
    .innerJoin('application_type_versions', 'application_type_versions.type_id', 'application_types.id')
    .distinctOn('application_types.id')
    .select(['application_type_versions.id as version_id', 'code', 'kind', 'definition', 'position'])
    .where('retired_at', 'is', null)
    .where('effective_from', '<=', now)
    .orderBy('application_types.id')
    .orderBy('version', 'desc')
    .execute();
  return rows
    .sort((a, b) => a.position - b.position)
    .map((row) => ({
      versionId: row.version_id,
      code: row.code,
      kind: row.kind as ApplicationKind,
      definition: definitionOf(row.version_id, row.definition),
    }));
}
