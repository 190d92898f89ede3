import { cardOf, ownCards } from '../cards/reads.ts';
import { recordEvent } from '../events/record.ts';
import type { ExtensionWindow } from '../packages/status.ts';
import { lockPerson } from '../people/lock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectApplications, takenAtCounter, toApplication } from './application.queries.ts';
import type { Application } from './application.ts';
import type { Definition } from './definition.ts';
import type { Answers } from './forms.ts';
import { type NotOffered, offersFor } from './offers.ts';
import { carryOver, knownAnswers } from './prefill.ts';
import { type WholeApplication, withEverything } from './reads.ts';

export type ApplicationTaken =
  | { readonly ok: true; readonly draftId: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'unknown-type' | NotOffered };

/**
 * At the counter, for somebody who need not have an account. Whoever has one sees it among the own applications
 * and is written to. One that was begun and not sent goes on.
 */
export async function takeApplication(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  personId: string,
  typeCode: string,
  window: ExtensionWindow,
): Promise<ApplicationTaken> {
  await lockPerson(tx, personId);
  const person = await tx.db
    .selectFrom('people')
    .select(['account_id', 'first_name as firstName', 'last_name as lastName', 'birth_date as birthDate'])
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (!person) return { ok: false, reason: 'not-found' };
  const offers = await offersFor(tx.db, { personId }, tx.now, window);
  const offer = offers.find(({ type }) => type.code === typeCode);
  if (!offer) return { ok: false, reason: 'unknown-type' };
  if (!offer.decision.offered) return { ok: false, reason: offer.decision.why };
  const { versionId, kind, definition } = offer.type;
  const begun = (await takenFor(tx.db, clerk, personId)).find(
    ({ status, typeCode: code }) => status === 'draft' && code === typeCode,
  );
  if (begun) return { ok: true, draftId: begun.id };
  const answers = {
    ...bornOn(definition, person.birthDate),
    ...(await knownAnswers(tx.db, definition, { ...person, personId })),
  };
  const { id } = await tx.db
    .insertInto('applications')
    .values({
      kind,
      type_version_id: versionId,
      package_code: definition.packageCode,
      person_id: personId,
      applicant_account: person.account_id,
      taken_by: clerk.accountId,
      previous_card_id: cardOf(await ownCards(tx.db, { personId }))?.id ?? null,
      status: 'draft',
      answers: JSON.stringify(answers),
      created_at: tx.now,
      saved_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await carryOver(tx, { id, personId, definition });
  return { ok: true, draftId: id };
}

/** A new person was written down with it a moment ago. */
function bornOn({ fields }: Definition, birthDate: string | null): Answers {
  const field = fields.find(({ kind }) => kind === 'birth-date');
  return field && birthDate ? { [field.key]: birthDate } : {};
}

/** What was begun at the counter, or came back from deciding to it. */
export async function takenFor(
  db: Db,
  _clerk: ClerkWho<'edit-residents'>,
  personId: string,
): Promise<Application[]> {
  const rows = await selectApplications(db)
    .where('applications.person_id', '=', personId)
    .where('applications.status', 'in', ['draft', 'returned'])
    .where(takenAtCounter)
    .orderBy('applications.id')
    .execute();
  return rows.map(toApplication);
}

/** A clerk is seen looking: the audit log gets a row. `part`: of it, a picture was. */
export function noteLookAtTaken(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  { id: applicationId, number, personId }: Application,
  part?: 'photo' | 'whole-photo',
): Promise<void> {
  const kind = part ? 'application.document-viewed' : 'application.viewed';
  const data = { number, ...(part && { part }) };
  return recordEvent(tx, { kind, actor: clerk, personId, applicationId, data });
}

/** With everything: to be filled in, or the one that was just sent. */
export async function findTaken(
  db: Db,
  _clerk: ClerkWho<'edit-residents'>,
  id: string,
): Promise<WholeApplication | undefined> {
  const row = await selectApplications(db)
    .where('applications.id', '=', id)
    .where(takenAtCounter)
    .executeTakeFirst();
  return row && withEverything(db, toApplication(row));
}
