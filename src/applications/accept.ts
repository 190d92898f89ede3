import { changeCards } from '../cards/change.ts';
import { issueCard } from '../cards/issue.ts';
import type { CardNumberFormat } from '../cards/number.ts';
import { cardOf, ownCards } from '../cards/reads.ts';
import type { Relation } from '../family/member.ts';
import { joinFamily } from '../family/wards.ts';
import { grantEntitlement } from '../packages/grant.ts';
import { lockPerson } from '../people/lock.ts';
import { recordProven } from '../people/prove.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { type Application, nameIn } from './application.ts';
import { changeStatus } from './change-status.ts';
import { criterionPoints, openPoints } from './criterion.ts';
import { letGo, lockForDecision, type Undecidable } from './decide.ts';
import type { FieldKind } from './definition.ts';
import type { Effect, EffectResult } from './effect.ts';
import { foresee } from './foresee.ts';

export type AcceptResult =
  /** The number is of the card that was issued, or else of the one that the application is about. */
  | { readonly ok: true; readonly cardNumber: string; readonly effect: Effect }
  | Undecidable
  | Extract<EffectResult, { ok: false }>
  /** Points of the criterion are not ticked. */
  | { readonly ok: false; readonly reason: 'criterion-open' };

/**
 * Accepts and, in the same transaction, does what the kind of application is for (see {@link effectOf}).
 * Plastic goes on to production; everything else is complete with that. `proofUntil` is the day on the proof
 * (`YYYY-MM-DD`), asked for where the package's rule is `proof-date`; `ticked` are the places of the
 * criterion's points that the clerk found proven.
 */
export async function acceptApplication(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
  format: CardNumberFormat,
  proofUntil: string | undefined,
  ticked: readonly number[] = [],
): Promise<AcceptResult> {
  const decidable = await lockForDecision(tx, clerk, number);
  if (!decidable.ok) return decidable;
  const { application } = decidable;
  const { personId } = application;
  const points = criterionPoints(application.definition);
  if (openPoints(points, ticked).length > 0) return { ok: false, reason: 'criterion-open' };
  await lockPerson(tx, personId);
  const { decided, granted, cards } = await foresee(tx.db, application, dayOf(tx.now), proofUntil);
  if (!decided.ok) return decided;
  const { effect } = decided;

  await letGo(tx, application, 'decided');
  await changeStatus(tx, clerk, application, {
    to: 'accepted',
    event: 'application.accepted',
    confirmed: points.map(({ pl }) => pl),
  });
  await keepProven(tx, clerk, application);
  const issued = await issueOrChange(tx, clerk, application, effect, format);
  const cardNumber = (issued ?? cardOf(cards) ?? cards[0])?.number ?? '';
  if (granted && effect.entitlement) {
    await grantEntitlement(tx, clerk, {
      personId,
      package: granted,
      applicationId: application.id,
      ...effect.entitlement,
    });
  }
  if (!effect.production) {
    await changeStatus(
      tx,
      clerk,
      { ...application, status: 'accepted' },
      {
        to: 'completed',
        event: 'application.completed',
        data: { cardNumber, validUntil: effect.entitlement?.validUntil ?? null },
      },
    );
  }
  return { ok: true, cardNumber, effect };
}

/** Who the person is, and with a ward whose family they are of. */
async function keepProven(tx: Tx, clerk: ClerkWho<'decide'>, application: Application): Promise<void> {
  const { id, personId, kind, definition, answers, pesel } = application;
  if (kind !== 'issue' && kind !== 'change') return;
  const answerTo = (kind: FieldKind) => {
    const field = definition.fields.find((field) => field.kind === kind);
    return field ? answers[field.key] : undefined;
  };
  const sealed = pesel?.birthDate ? await sealedPesel(tx, id) : undefined;
  await recordProven(tx, personId, {
    ...nameIn(application),
    birthDate: answerTo('birth-date') || (pesel?.birthDate ?? undefined),
    postalCode: answerTo('postal-code') || undefined,
    pesel: sealed,
  });
  if (application.forWard) {
    const relation = answers.relation as Relation;
    await joinFamily(tx, clerk, { personId, relation, applicationId: id });
  }
}

async function sealedPesel(tx: Tx, id: string) {
  const { pesel_sealed: sealed, pesel_hash: hash } = await tx.db
    .selectFrom('applications')
    .select(['pesel_sealed', 'pesel_hash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return sealed && hash ? { sealed, hash } : undefined;
}

/** Returns the card that was issued, if one was. */
async function issueOrChange(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  application: Application,
  { card }: Effect,
  format: CardNumberFormat,
): Promise<{ readonly id: string; readonly number: string } | undefined> {
  const { id, personId, previousCard, photo } = application;
  if (card.does === 'change') {
    const photoFileId = photo?.fileId ?? null;
    await changeCards(tx, clerk, {
      personId,
      source: { applicationId: id },
      ...nameIn(application),
      photoFileId,
    });
    await tx.db
      .updateTable('applications')
      .set({ card_id: previousCard?.id ?? null })
      .where('id', '=', id)
      .execute();
  }
  if (card.does !== 'issue') return undefined;
  const { inForce, virtual, physical } = card;
  const shown = await shownOnCard(tx, application);
  const issued = await issueCard(
    tx,
    clerk,
    format,
    { personId, applicationId: id, ...shown, virtual, physical },
    inForce,
  );
  await tx.db.updateTable('applications').set({ card_id: issued.id }).where('id', '=', id).execute();
  return issued;
}

/** A first card shows what the application says, a later one what the card before it shows today. */
async function shownOnCard(tx: Tx, application: Application) {
  const { personId, kind, photo } = application;
  const before = kind === 'issue' ? undefined : cardOf(await ownCards(tx.db, { personId }));
  if (!before) return { ...nameIn(application), photoFileId: photo?.fileId ?? null };
  const { firstName, lastName, photoFileId } = before;
  return { firstName, lastName, photoFileId: photo?.fileId ?? photoFileId };
}
