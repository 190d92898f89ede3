import { days, later } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type ApplicationRow, definitionOf, selectApplications } from './application.queries.ts';
import { type Definition, type FieldKind, nameKeys } from './definition.ts';
import type { Answers } from './forms.ts';

/** An older proof may have become untrue; the resident adds a new one then. */
const documentsKeptFor = days(90);

/** Not every application asks for everything, so a few are looked through. */
const lookedThrough = 10;

/** What is different in every application, however much is known. */
const askedAnew: readonly FieldKind[] = [
  'duplicate-reason',
  'text',
  'long-text',
  'date',
  'choice',
  'relation',
];

interface Known {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * The answers that need not be typed again: the name, and whatever is a fact about the person, as they said it
 * last. The name is there whether it is asked for or not.
 */
export async function knownAnswers(db: Db, definition: Definition, who: Known): Promise<Answers> {
  const sent = await lastSent(db, who.personId);
  const facts = definition.fields.flatMap(({ key, kind }) => {
    if (askedAnew.includes(kind)) return [];
    const value = sent.map((application) => answerOf(application, kind)).find(Boolean);
    return value ? [[key, value] as const] : [];
  });
  return { ...Object.fromEntries(facts), ...nameAnswers(who) };
}

function answerOf({ type_version_id, definition, answers }: ApplicationRow, kind: FieldKind) {
  const field = definitionOf(type_version_id, definition).fields.find((each) => each.kind === kind);
  return field && (answers as Answers)[field.key];
}

export function nameAnswers({ firstName, lastName }: Omit<Known, 'personId'>): Answers {
  return { [nameKeys['first-name']]: firstName, [nameKeys['last-name']]: lastName };
}

function lastSent(db: Db, personId: string) {
  return selectApplications(db)
    .where('applications.person_id', '=', personId)
    .where('applications.status', '<>', 'draft')
    .orderBy('applications.submitted_at', 'desc')
    .limit(lookedThrough)
    .execute();
}

/** What the person sent before, is still kept, and need not be sent again: no PESEL of it leaves the database open. */
export async function keptFor(db: Db, definition: Definition, personId: string, now: Date) {
  const asksPesel = definition.fields.some(({ kind }) => kind === 'pesel');
  const requirements = definition.documents.map(({ key }) => key);
  const [pesel, photo, documents] = await Promise.all([
    asksPesel ? keptPesel(db, personId) : undefined,
    // One that may be left out is sent only because it has changed.
    definition.photo === 'required' ? keptPhoto(db, personId) : undefined,
    requirements.length > 0 ? keptDocuments(db, personId, requirements, now) : [],
  ]);
  return { pesel, photo, documents };
}

/** Puts all of that into a new draft. */
export async function carryOver(
  tx: Tx,
  draft: { readonly id: string; readonly personId: string; readonly definition: Definition },
): Promise<void> {
  const { pesel, photo, documents } = await keptFor(tx.db, draft.definition, draft.personId, tx.now);
  const kept = { ...pesel, ...(photo && { ...photo, photo_crop: JSON.stringify(photo.photo_crop) }) };
  if (pesel || photo) await tx.db.updateTable('applications').set(kept).where('id', '=', draft.id).execute();
  if (documents.length === 0) return;
  await tx.db
    .insertInto('application_documents')
    .values(documents.map((document) => ({ ...document, application_id: draft.id, added_at: tx.now })))
    .execute();
}

function keptPesel(db: Db, personId: string) {
  return sentBefore(db, personId)
    .select(['pesel_sealed', 'pesel_hash', 'pesel_birth_date'])
    .where('pesel_hash', 'is not', null)
    .executeTakeFirst();
}

function keptPhoto(db: Db, personId: string) {
  return sentBefore(db, personId)
    .select(['photo_original_id', 'photo_file_id', 'photo_crop', 'photo_hash'])
    .where('photo_original_id', 'is not', null)
    .where('photo_file_id', 'is not', null)
    .executeTakeFirst();
}

function keptDocuments(db: Db, personId: string, requirements: readonly string[], now: Date) {
  return (
    db
      .selectFrom('application_documents')
      .innerJoin('applications', 'applications.id', 'application_documents.application_id')
      .innerJoin('files', 'files.id', 'file_id')
      .distinctOn('requirement')
      .select(['requirement', 'files.id as file_id', 'pages'])
      .where('applications.person_id', '=', personId)
      // A proof that did not convince the city would not the second time either.
      .where('status', 'not in', ['draft', 'rejected'])
      .where('requirement', 'in', requirements)
      .where('removed_at', 'is', null)
      // However often it was carried over: a proof is as old as its file.
      .where('files.created_at', '>', later(now, -documentsKeptFor))
      .orderBy('requirement')
      .orderBy('added_at', 'desc')
      .execute()
  );
}

function sentBefore(db: Db, personId: string) {
  return db
    .selectFrom('applications')
    .where('person_id', '=', personId)
    .where('status', '<>', 'draft')
    .orderBy('submitted_at', 'desc')
    .limit(1);
}
