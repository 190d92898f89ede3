import { openCollectionPoints } from '../city/collection-points.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Part } from './definition.ts';
import { type EditResult, lockForEdit } from './edit.ts';
import { draftAnswers } from './forms.ts';

/** Keeps these fields as typed: a draft may be incomplete, so nothing is refused here. */
export async function saveAnswers(
  tx: Tx,
  resident: Resident,
  id: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<EditResult> {
  const edit = await lockForEdit(tx, resident, id, (definition) =>
    Object.keys(draftAnswers(definition, raw)).map((key): Part => `field:${key}`),
  );
  if (!edit.ok) return edit;
  const changed = draftAnswers(edit.application.definition, raw);
  const answers = { ...edit.application.answers, ...changed };
  await tx.db
    .updateTable('applications')
    .set({ answers: JSON.stringify(answers) })
    .where('id', '=', id)
    .execute();
  return { ok: true, application: { ...edit.application, answers } };
}

/** An unknown or closed point is no choice, and leaves the one before. */
export async function chooseCollectionPoint(
  tx: Tx,
  resident: Resident,
  id: string,
  pointId: string,
): Promise<EditResult> {
  const edit = await lockForEdit(tx, resident, id, () => ['collection-point']);
  if (!edit.ok) return edit;
  const point = (await openCollectionPoints(tx.db)).find((open) => open.id === pointId);
  if (!point) return edit;
  await tx.db
    .updateTable('applications')
    .set({ collection_point_id: point.id })
    .where('id', '=', id)
    .execute();
  return { ok: true, application: { ...edit.application, collectionPoint: point } };
}
