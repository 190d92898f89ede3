import { openCollectionPoints } from '../city/collection-points.ts';
import { duplicateReasons } from '../city/duplicate-reasons.ts';
import { sealPesel } from '../people/pesel.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Application } from './application.ts';
import type { Applying } from './applying.ts';
import type { Definition, Part } from './definition.ts';
import { type EditResult, lockForEdit } from './edit.ts';
import { draftAnswers } from './forms.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Keeps these fields as typed: a draft may be incomplete, so nothing is refused here. */
export async function saveAnswers(
  tx: Tx,
  keys: Keys,
  who: Applying,
  id: string,
  raw: Raw,
): Promise<EditResult> {
  const typed = (definition: Definition) => ({
    answers: draftAnswers(definition, raw),
    pesel: typedPesel(definition, raw),
  });
  const edit = await lockForEdit(tx, who, id, (definition) => {
    const { answers, pesel } = typed(definition);
    return [...Object.keys(answers), ...(pesel ? [pesel.key] : [])].map((key): Part => `field:${key}`);
  });
  if (!edit.ok) return edit;
  const { application } = edit;
  const { answers: changed, pesel } = typed(application.definition);
  const answers = { ...application.answers, ...(await withOpenReason(tx, application, changed)) };
  const sealed = pesel && (await peselColumns(tx, keys, application.personId, pesel.typed));
  await tx.db
    .updateTable('applications')
    .set({ answers: JSON.stringify(answers), ...sealed })
    .where('id', '=', id)
    .execute();
  const known = sealed ? sealed.pesel_sealed && { birthDate: sealed.pesel_birth_date } : application.pesel;
  return { ok: true, application: { ...application, answers, pesel: known } };
}

/** The box that takes a stored PESEL away; no field has such a key. */
export const peselRemoval = (key: string): string => `${key}-usun`;

/** An empty field leaves the PESEL that is there, since the page never shows it; `typed` is empty to remove it. */
function typedPesel(definition: Definition, raw: Raw): { key: string; typed: string } | undefined {
  const key = definition.fields.find(({ kind }) => kind === 'pesel')?.key;
  if (key === undefined) return undefined;
  const given = raw[key];
  const typed = typeof given === 'string' ? given.trim().slice(0, 40) : '';
  return typed !== '' || raw[peselRemoval(key)] ? { key, typed } : undefined;
}

async function peselColumns(tx: Tx, keys: Keys, personId: string, typed: string) {
  if (typed === '') return { pesel_sealed: null, pesel_hash: null, pesel_birth_date: null };
  return sealPesel(tx.db, keys, personId, typed);
}

/** An unknown or retired reason is no choice; one that was retired after it was chosen stays. */
async function withOpenReason(
  tx: Tx,
  { definition, answers }: Application,
  changed: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const key = definition.fields.find(({ kind }) => kind === 'duplicate-reason')?.key;
  if (key === undefined || !changed[key]) return changed;
  const chosen = (await duplicateReasons(tx.db)).find(({ id }) => id === changed[key]);
  const known = chosen && (!chosen.retired || chosen.id === answers[key]);
  return known ? changed : { ...changed, [key]: '' };
}

/** An unknown or closed point is no choice, and leaves the one before. */
export async function chooseCollectionPoint(
  tx: Tx,
  who: Applying,
  id: string,
  pointId: string,
): Promise<EditResult> {
  const edit = await lockForEdit(tx, who, id, () => ['collection-point']);
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
