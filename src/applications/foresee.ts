import type { Card } from '../cards/card.ts';
import { ownCards } from '../cards/reads.ts';
import type { Entitlement, Package } from '../packages/package.ts';
import { entitlementsOf, findPackage } from '../packages/reads.ts';
import type { Db } from '../platform/db/database.ts';
import type { Application } from './application.ts';
import { type EffectResult, effectOf } from './effect.ts';

/** What accepting an application does as things stand, and what it starts from. */
export interface Foreseen {
  readonly decided: EffectResult;
  /** The package that goes with it. */
  readonly granted: Package | undefined;
  /** What the person holds of that package, or held. */
  readonly held: Entitlement | undefined;
  /** Of the person, newest first. */
  readonly cards: readonly Card[];
}

/**
 * The one place where an application meets the person's cards and packages: the page that asks shows what
 * the act will do. `today` and `proofUntil`, the day on the proof if the clerk typed one, are `YYYY-MM-DD`.
 */
export async function foresee(
  db: Db,
  { kind, definition, personId }: Pick<Application, 'kind' | 'definition' | 'personId'>,
  today: string,
  proofUntil: string | undefined,
): Promise<Foreseen> {
  const [granted, cards, entitlements] = await Promise.all([
    definition.packageCode ? findPackage(db, definition.packageCode) : undefined,
    ownCards(db, { personId }),
    entitlementsOf(db, personId),
  ]);
  const decided = effectOf(
    { ...definition, kind, validity: granted?.validity, proofUntil },
    {
      cards,
      held: entitlements.map((each) => ({ packageCode: each.package.code, validUntil: each.validUntil })),
      today,
    },
  );
  return { decided, granted, held: entitlements.find((each) => each.package.id === granted?.id), cards };
}
