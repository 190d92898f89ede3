import { type Definition, forWardOf } from '../../../../applications/definition.ts';
import type { ApplicationType } from '../../../../applications/offers.ts';
import { keptFor } from '../../../../applications/prefill.ts';
import { openingAnswers } from '../../../../applications/start.ts';
import { cardOf, ownCards } from '../../../../cards/reads.ts';
import type { City } from '../../../../city/city.ts';
import { duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import type { Entitlement } from '../../../../packages/package.ts';
import type { Resident } from '../../../../people/resident.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { Asking } from '../../../ui/answers/asking.ts';
import { heldPackage } from '../around.ts';
import type { Whom } from '../choose/whom.ts';

/** A form as it opens, before there is a draft of it. */
export interface Opening {
  readonly definition: Definition;
  readonly asking: Asking;
  readonly name: { readonly firstName: string; readonly lastName: string };
  readonly cardNumber: string | undefined;
  readonly held: Entitlement | undefined;
  /** A photo that was sent before is there already. */
  readonly photo: boolean;
  /** Keys of the documents that come along. */
  readonly documents: readonly string[];
}

export async function openingOf(
  city: City,
  resident: Resident,
  type: ApplicationType,
  { who }: Whom,
): Promise<Opening> {
  const { db, clock } = city;
  const forWard = who === 'new-ward';
  const definition = forWard ? forWardOf(type.definition) : type.definition;
  const [answers, reasons, known] = await Promise.all([
    openingAnswers(db, resident, definition, who),
    duplicateReasons(db),
    forWard ? nothing : whatIsKnown(city, type, who.personId),
  ]);
  const { card, pesel, ...rest } = known;
  const application = { status: 'draft' as const, forWard, answers, pesel };
  return {
    ...rest,
    definition,
    name: forWard ? { firstName: '', lastName: '' } : who,
    cardNumber: card?.number,
    asking: { application, card, reasons, remarks: [], today: dayOf(clock()) },
  };
}

const nothing = { card: undefined, pesel: null, held: undefined, photo: false, documents: [] };

async function whatIsKnown({ db, clock }: City, { kind, definition }: ApplicationType, personId: string) {
  const [kept, cards, held] = await Promise.all([
    keptFor(db, definition, personId, clock()),
    ownCards(db, { personId }),
    kind === 'extension' ? heldPackage(db, personId, definition.packageCode) : undefined,
  ]);
  return {
    card: cardOf(cards),
    pesel: kept.pesel ? { birthDate: kept.pesel.pesel_birth_date } : null,
    held,
    photo: kept.photo !== undefined,
    documents: kept.documents.map(({ requirement }) => requirement),
  };
}
