import type { Tx } from '../platform/db/transaction.ts';

/** What was bought with a discount stays in the partner's totals; that it was this person does not. Call it with the person locked. */
export async function eraseBenefits(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .deleteFrom('card_checks')
    .where('card_id', 'in', (query) =>
      query.selectFrom('cards').select('cards.id').where('person_id', '=', personId),
    )
    .execute();
  await tx.db
    .updateTable('benefit_uses')
    .set({ person_id: null, card_id: null })
    .where('person_id', '=', personId)
    .execute();
  await tx.db.deleteFrom('offer_use_counts').where('person_id', '=', personId).execute();
  await tx.db.deleteFrom('benefit_days').where('person_id', '=', personId).execute();
}
