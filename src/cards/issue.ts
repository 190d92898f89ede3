import { randomBytes } from 'node:crypto';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { activateCard } from './activate.ts';
import { nextCardNumber } from './card.queries.ts';
import type { Card } from './card.ts';
import { type CardNumberFormat, formatCardNumber } from './number.ts';

type NewCard = Pick<
  Card,
  'personId' | 'applicationId' | 'firstName' | 'lastName' | 'photoFileId' | 'virtual' | 'physical'
> & {
  /** Where there is no application. */
  readonly importId?: string;
};

/** In force at once, in the phone; or when the plastic is handed over (see {@link activateCard}). */
export type InForce = 'at-once' | 'at-hand-over';

/** Issues a card under a new number. */
export async function issueCard(
  tx: Tx,
  actor: Actor,
  format: CardNumberFormat,
  card: NewCard,
  inForce: InForce,
): Promise<Pick<Card, 'id' | 'number'>> {
  await lockPerson(tx, card.personId);
  const number = formatCardNumber(format, await nextCardNumber(tx.db));
  const { id } = await tx.db
    .insertInto('cards')
    .values({
      number,
      person_id: card.personId,
      application_id: card.applicationId,
      import_id: card.importId ?? null,
      first_name: card.firstName,
      last_name: card.lastName,
      photo_file_id: card.photoFileId,
      virtual: card.virtual,
      physical: card.physical,
      code: newCode(),
      issued_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, {
    kind: 'card.issued',
    actor,
    personId: card.personId,
    applicationId: card.applicationId ?? undefined,
    cardId: id,
    data: { number },
  });
  if (inForce === 'at-once') await activateCard(tx, actor, { id, personId: card.personId }, 'replaced');
  return { id, number };
}

export const newCode = (): string => `KM1.${randomBytes(16).toString('base64url')}`;
