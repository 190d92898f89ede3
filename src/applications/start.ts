import { lockPerson } from '../people/lock.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Offered, offersFor } from './offers.ts';

export type StartResult =
  | { readonly ok: true; readonly draftId: string }
  | {
      readonly ok: false;
      readonly reason: 'unknown-type' | 'too-many-drafts' | (Offered & { offered: false })['why'];
    };

const mostDrafts = 5;

/**
 * Opens a form. Its draft exists from here on, so that nothing typed or uploaded can be lost; until the
 * resident saves something it is listed nowhere, and starting again finds the same one.
 */
export async function startDraft(tx: Tx, resident: Resident, typeCode: string): Promise<StartResult> {
  await lockPerson(tx, resident.personId);
  const offer = (await offersFor(tx.db, resident, tx.now)).find(({ type }) => type.code === typeCode);
  if (!offer) return { ok: false, reason: 'unknown-type' };
  if (!offer.decision.offered) return { ok: false, reason: offer.decision.why };
  const { type } = offer;
  const untouched = await tx.db
    .selectFrom('applications')
    .select('id')
    .where('person_id', '=', resident.personId)
    .where('type_version_id', '=', type.versionId)
    .where('status', '=', 'draft')
    .where('saved_at', 'is', null)
    .executeTakeFirst();
  if (untouched) return { ok: true, draftId: untouched.id };
  if (await hasManyDrafts(tx.db, resident)) return { ok: false, reason: 'too-many-drafts' };
  const known = { 'first-name': resident.firstName, 'last-name': resident.lastName } as const;
  const answers = type.definition.fields.flatMap(({ key, kind }) =>
    kind in known ? [[key, known[kind as keyof typeof known]] as const] : [],
  );
  const { id } = await tx.db
    .insertInto('applications')
    .values({
      kind: type.kind,
      type_version_id: type.versionId,
      person_id: resident.personId,
      applicant_account: resident.accountId,
      status: 'draft',
      answers: JSON.stringify(Object.fromEntries(answers)),
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { ok: true, draftId: id };
}

/** Saved ones, which hold files and stand in the list to be deleted; of the others there is one per form. */
async function hasManyDrafts(db: Db, resident: Resident): Promise<boolean> {
  const saved = await db
    .selectFrom('applications')
    .select('id')
    .where('person_id', '=', resident.personId)
    .where('status', '=', 'draft')
    .where('saved_at', 'is not', null)
    .limit(mostDrafts)
    .execute();
  return saved.length === mostDrafts;
}
