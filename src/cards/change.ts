import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';

interface Change {
  readonly personId: string;
  /** What it follows from. */
  readonly source: { readonly applicationId: string } | { readonly correctionId: string };
  readonly firstName: string;
  readonly lastName: string;
  /** Nothing: the photo stays. */
  readonly photoFileId: string | null;
}

/**
 * "Zmiana danych osobowych", or a clerk's correction: every card that has not ended shows the new data, one in production as well.
 * What a card showed before is kept as a dated fact.
 */
export async function changeCards(tx: Tx, actor: Actor, change: Change): Promise<void> {
  const { personId, source, firstName, lastName, photoFileId } = change;
  const applicationId = 'applicationId' in source ? source.applicationId : undefined;
  const correctionId = 'correctionId' in source ? source.correctionId : undefined;
  await lockPerson(tx, personId);
  const cards = await tx.db
    .selectFrom('cards')
    .select(['id', 'number', 'first_name', 'last_name', 'photo_file_id'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
  for (const { id, number, ...before } of cards) {
    await tx.db
      .insertInto('card_changes')
      .values({
        card_id: id,
        application_id: applicationId ?? null,
        correction_id: correctionId ?? null,
        at: tx.now,
        ...before,
      })
      .execute();
    await tx.db
      .updateTable('cards')
      .set({
        first_name: firstName,
        last_name: lastName,
        photo_file_id: photoFileId ?? before.photo_file_id,
      })
      .where('id', '=', id)
      .execute();
    await recordEvent(tx, {
      kind: 'card.changed',
      actor,
      personId,
      applicationId,
      cardId: id,
      data: { number, photo: photoFileId !== null },
    });
  }
}
