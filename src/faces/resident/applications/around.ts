import type { Application } from '../../../applications/application.ts';
import type { Card } from '../../../cards/card.ts';
import { findOwnCard } from '../../../cards/reads.ts';
import { type DuplicateReason, duplicateReasons } from '../../../city/duplicate-reasons.ts';
import type { Entitlement } from '../../../packages/package.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import type { Db } from '../../../platform/db/database.ts';

/** What an application stands on, beside what was filled in. */
export interface Around {
  /** The one that there was when it was written. */
  readonly card: Card | undefined;
  /** What is to be extended. */
  readonly held: Entitlement | undefined;
  readonly reasons: readonly DuplicateReason[];
}

export async function around(
  db: Db,
  resident: Resident,
  { kind, definition, personId, previousCard }: Application,
): Promise<Around> {
  const asksReason = definition.fields.some((field) => field.kind === 'duplicate-reason');
  const [card, held, reasons] = await Promise.all([
    previousCard ? findOwnCard(db, resident, previousCard.id) : undefined,
    kind === 'extension' ? heldPackage(db, personId, definition.packageCode) : undefined,
    asksReason ? duplicateReasons(db) : [],
  ]);
  return { card, held, reasons };
}

export async function heldPackage(
  db: Db,
  personId: string,
  code: string | null,
): Promise<Entitlement | undefined> {
  const held = await entitlementsOf(db, personId);
  return held.find((each) => each.package.code === code);
}
