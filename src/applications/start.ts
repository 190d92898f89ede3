import { cardOf, ownCards } from '../cards/reads.ts';
import { addWard } from '../family/wards.ts';
import type { ExtensionWindow } from '../packages/status.ts';
import { lockPerson } from '../people/lock.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Definition, forWardOf } from './definition.ts';
import type { Answers } from './forms.ts';
import {
  type ApplicationType,
  type Beneficiary,
  currentTypes,
  type NotOffered,
  offersFor,
} from './offers.ts';
import { carryOver, knownAnswers } from './prefill.ts';

/** For oneself, for somebody of the family, or for a ward whom nobody knows yet. */
export type ForWhom = (Beneficiary & { readonly firstName: string; readonly lastName: string }) | 'new-ward';

export type StartResult =
  | { readonly ok: true; readonly draftId: string }
  | {
      readonly ok: false;
      readonly reason: 'unknown-type' | 'too-many-drafts' | NotOffered;
    };

const mostDrafts = 5;

/**
 * Opens a form, with everything that is known filled in. Its draft exists from here on, so that nothing typed
 * or uploaded can be lost; until the resident saves something it is listed nowhere, and starting again finds
 * the same one.
 */
export async function startDraft(
  tx: Tx,
  resident: Resident,
  typeCode: string,
  window: ExtensionWindow,
  whom: ForWhom = resident,
): Promise<StartResult> {
  // A ward joins the family of whoever acts, not that of whom they act for.
  if (whom === 'new-ward' && resident.guardian) return { ok: false, reason: 'unknown-type' };
  await lockPerson(tx, resident.personId);
  const found = await offered(tx, typeCode, window, whom);
  if (!found.ok) return found;
  const { type } = found;
  const untouched = await untouchedDraft(tx.db, resident, type, whom);
  if (untouched) return { ok: true, draftId: untouched.id };
  if (await hasManyDrafts(tx.db, resident)) return { ok: false, reason: 'too-many-drafts' };
  const forWard = whom === 'new-ward';
  const { personId } = forWard ? await addWard(tx, resident) : whom;
  const definition = forWard ? forWardOf(type.definition) : type.definition;
  const answers = await openingAnswers(tx.db, resident, definition, whom);
  const inForce = cardOf(await ownCards(tx.db, { personId }));
  const { id } = await tx.db
    .insertInto('applications')
    .values({
      kind: type.kind,
      type_version_id: type.versionId,
      package_code: type.definition.packageCode,
      person_id: personId,
      for_ward: forWard,
      applicant_account: resident.accountId,
      previous_card_id: inForce?.id ?? null,
      status: 'draft',
      answers: JSON.stringify(answers),
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (!forWard) await carryOver(tx, { id, personId, definition });
  return { ok: true, draftId: id };
}

/** What a new form has in it. A child lives with its guardian more often than not, and is somebody else. */
export async function openingAnswers(
  db: Db,
  resident: Resident,
  definition: Definition,
  whom: ForWhom,
): Promise<Answers> {
  if (whom !== 'new-ward') return knownAnswers(db, definition, whom);
  const nameless = { personId: resident.personId, firstName: '', lastName: '' };
  return withoutBirth(await knownAnswers(db, definition, nameless), definition);
}

async function offered(
  tx: Tx,
  typeCode: string,
  window: ExtensionWindow,
  whom: ForWhom,
): Promise<{ readonly ok: true; readonly type: ApplicationType } | (StartResult & { ok: false })> {
  if (whom === 'new-ward') {
    const type = (await currentTypes(tx.db, tx.now)).find(({ code }) => code === typeCode);
    return type?.definition.ward ? { ok: true, type } : { ok: false, reason: 'unknown-type' };
  }
  const offer = (await offersFor(tx.db, whom, tx.now, window)).find(({ type }) => type.code === typeCode);
  if (!offer) return { ok: false, reason: 'unknown-type' };
  return offer.decision.offered ? { ok: true, type: offer.type } : { ok: false, reason: offer.decision.why };
}

function withoutBirth(known: Answers, { fields }: Definition): Answers {
  const own = fields.filter(({ kind }) => kind === 'birth-date').map(({ key }) => key);
  return Object.fromEntries(Object.entries(known).filter(([key]) => !own.includes(key)));
}

function untouchedDraft(db: Db, resident: Resident, type: ApplicationType, whom: ForWhom) {
  const drafts = db
    .selectFrom('applications')
    .select('id')
    .where('applicant_account', '=', resident.accountId)
    .where('type_version_id', '=', type.versionId)
    .where('status', '=', 'draft')
    .where('saved_at', 'is', null);
  const about =
    whom === 'new-ward' ? drafts.where('for_ward', '=', true) : drafts.where('person_id', '=', whom.personId);
  return about.executeTakeFirst();
}

/** Saved ones, which hold files and stand in the list to be deleted; of the others there is one per form. */
export async function hasManyDrafts(db: Db, resident: Resident): Promise<boolean> {
  const saved = await db
    .selectFrom('applications')
    .select('id')
    .where('applicant_account', '=', resident.accountId)
    .where('status', '=', 'draft')
    .where('saved_at', 'is not', null)
    .limit(mostDrafts)
    .execute();
  return saved.length === mostDrafts;
}
