import type { Card } from '../cards/card.ts';
import { cardOf, ownCards } from '../cards/reads.ts';
import { decideExtendable } from '../packages/extension.ts';
import { entitlementsOf } from '../packages/reads.ts';
import type { ExtensionWindow } from '../packages/status.ts';
import { dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { definitionOf } from './application.queries.ts';
import type { ApplicationKind, Definition } from './definition.ts';
import { underWay } from './status.ts';

/** What decides whether an application is offered. */
export interface OfferFacts {
  readonly cards: readonly Pick<Card, 'id' | 'status' | 'physical' | 'ended'>[];
  readonly underWay: readonly {
    readonly kind: ApplicationKind;
    readonly packageCode: string | null;
    readonly physical: boolean;
  }[];
  /** Of each package that the person holds or held. */
  readonly held: readonly { readonly packageCode: string; readonly validUntil: string }[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly window: ExtensionWindow;
}

/** Each has its sentence, told where a resident looks for the application. */
export type NotOffered =
  | 'under-way'
  | 'has-card'
  | 'use-duplicate'
  | 'no-card'
  | 'card-pending'
  | 'card-blocked'
  | 'has-plastic'
  | 'no-plastic'
  | 'no-package'
  | 'has-package'
  | 'too-early'
  | 'too-late';

export type Offered =
  | { readonly offered: true }
  /** `from` is the first day (`YYYY-MM-DD`) on which it will be. */
  | { readonly offered: false; readonly why: NotOffered; readonly from?: string };

const yes: Offered = { offered: true };
const no = (why: NotOffered): Offered => ({ offered: false, why });

/** The table of product.md, "Applications": each kind with when it is offered. */
export function decideOffer(
  type: { readonly kind: ApplicationKind; readonly packageCode: string | null },
  facts: OfferFacts,
): Offered {
  if (isUnderWay(type, facts)) return no('under-way');
  const inForce = cardOf(facts.cards);
  const pending = facts.cards.some(({ ended, status }) => !ended && status === 'pending');
  switch (type.kind) {
    case 'issue':
      if (pending || inForce?.status === 'active') return no('has-card');
      // A blocked plastic card is renewed by a duplicate, a blocked virtual one by a new card.
      return inForce?.physical ? no('use-duplicate') : yes;
    case 'plastic':
      if (!inForce) return no(pending ? 'card-pending' : 'no-card');
      if (inForce.physical || pending) return no('has-plastic');
      return inForce.status === 'blocked' ? no('card-blocked') : yes;
    case 'duplicate':
      if (!inForce) return no(pending ? 'card-pending' : 'no-card');
      if (!inForce.physical) return no('no-plastic');
      return facts.underWay.some(({ physical }) => physical) ? no('card-pending') : yes;
    case 'change':
      if (!inForce) return no(pending ? 'card-pending' : 'no-card');
      return inForce.status === 'blocked' ? no('card-blocked') : yes;
    case 'extension':
      return extensionOffered(type.packageCode, inForce !== undefined || pending, facts);
    case 'package':
      if (!inForce) return no(pending ? 'card-pending' : 'no-card');
      if (inForce.status === 'blocked') return no('card-blocked');
      return holds(type.packageCode, facts) ? no('has-package') : yes;
  }
}

/** One of a kind at a time; of a package one, whether it adds it or extends it. */
function isUnderWay(type: Parameters<typeof decideOffer>[0], facts: OfferFacts): boolean {
  const ofPackage = (kind: ApplicationKind): boolean => kind === 'extension' || kind === 'package';
  return facts.underWay.some((other) =>
    ofPackage(type.kind)
      ? ofPackage(other.kind) && other.packageCode === type.packageCode
      : other.kind === type.kind,
  );
}

function holds(packageCode: string | null, { held, today }: OfferFacts): boolean {
  return held.some((each) => each.packageCode === packageCode && each.validUntil >= today);
}

/** Also of a blocked card: the package is the person's, and goes on with the next card. */
function extensionOffered(packageCode: string | null, hasCard: boolean, facts: OfferFacts): Offered {
  const { held, today, window } = facts;
  const entitlement = held.find((each) => each.packageCode === packageCode);
  if (!entitlement) return no('no-package');
  if (!hasCard) return no('no-card');
  const extendable = decideExtendable(entitlement.validUntil, today, window);
  if (extendable.ok) return yes;
  return extendable.reason === 'too-early'
    ? { offered: false, why: 'too-early', from: extendable.from }
    : no('too-late');
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

/** Whom an application is about: the resident, or somebody of the resident's household. */
export interface Beneficiary {
  readonly personId: string;
}

/** Every application type of the city with whether it may be started for this person now, and why not. */
export async function offersFor(
  db: Db,
  who: Beneficiary,
  now: Date,
  window: ExtensionWindow,
): Promise<Offer[]> {
  const [types, facts] = await Promise.all([currentTypes(db, now), offerFacts(db, who, now, window)]);
  return types.map((type) => ({
    type,
    decision: decideOffer({ kind: type.kind, packageCode: type.definition.packageCode }, facts),
  }));
}

/** What a guardian may start for a ward whom nobody knows yet, and who therefore has nothing. */
export async function offersForWard(db: Db, now: Date): Promise<Offer[]> {
  const types = await currentTypes(db, now);
  return types.filter(({ definition }) => definition.ward).map((type) => ({ type, decision: yes }));
}

export async function offerFacts(
  db: Db,
  who: Beneficiary,
  now: Date,
  window: ExtensionWindow,
): Promise<OfferFacts> {
  const [cards, held, open] = await Promise.all([
    ownCards(db, who),
    entitlementsOf(db, who.personId),
    db
      .selectFrom('applications')
      .select(['kind', 'package_code', 'type_version_id', 'collection_point_id'])
      .where('person_id', '=', who.personId)
      .where('status', 'in', underWay)
      .execute(),
  ]);
  return {
    cards,
    held: held.map((each) => ({ packageCode: each.package.code, validUntil: each.validUntil })),
    underWay: open.map((row) => ({
      kind: row.kind as ApplicationKind,
      packageCode: row.package_code,
      // Whoever waits for plastic has said where to collect it.
      physical: row.collection_point_id !== null,
    })),
    today: dayOf(now),
    window,
  };
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
