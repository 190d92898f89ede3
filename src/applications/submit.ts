import { cardOf } from '../cards/reads.ts';
import { type Consent, consentField } from '../consents/consent.ts';
import { applicationConsents } from '../consents/reads.ts';
import { recordConsents } from '../consents/record.ts';
import type { ExtensionWindow } from '../packages/status.ts';
import { lockPerson } from '../people/lock.ts';
import { dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ErrorCode, FieldErrors } from '../platform/input.ts';
import {
  lockOwnApplication,
  nextApplicationNumber,
  selectDocuments,
  toApplication,
} from './application.queries.ts';
import { type Application, type ApplicationDocument, nameIn } from './application.ts';
import type { Applying } from './applying.ts';
import { changeStatus } from './change-status.ts';
import { checkAnswers, cleanAnswers } from './forms.ts';
import { decideOffer, type NotOffered, offerFacts } from './offers.ts';
import { nameAnswers } from './prefill.ts';

export type SubmitResult =
  | { readonly ok: true; readonly number: number }
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'not-editable' | NotOffered;
    }
  | { readonly ok: false; readonly reason: 'incomplete'; readonly errors: FieldErrors };

/**
 * What still keeps an application from being sent, by field: its own keys, `photo`, `collectionPoint`,
 * `document.<key>`. `today` is `YYYY-MM-DD`.
 */
export function missingFrom(
  application: Application,
  documents: readonly ApplicationDocument[],
  today: string,
): FieldErrors {
  const { definition } = application;
  const errors: Record<string, ErrorCode> = {
    ...checkAnswers(definition, application.answers, today, application.pesel),
  };
  if (definition.photo === 'required' && !application.photo) errors.photo = 'photo-missing';
  // One that was begun is finished or taken away, asked for or not.
  else if (application.photo && !application.photo.fileId) errors.photo = 'photo-ratio';
  if (definition.physical && !application.collectionPoint) errors.collectionPoint = 'choose';
  for (const { key, required } of definition.documents) {
    if (required && !documents.some(({ requirement }) => requirement === key))
      errors[`document.${key}`] = 'file-missing';
  }
  return errors;
}

/** Asked for once, with the first sending: mending what the city returned takes nothing back. */
export async function consentsAtSending(db: Db, application: Application, now: Date): Promise<Consent[]> {
  return application.status === 'draft' ? applicationConsents(db, application.definition.consents, now) : [];
}

/**
 * "Wyślij wniosek": of a draft, and again of a returned application. Sending what is sent already
 * answers with its number, so that a double click, the back button and a retry make one application.
 * `ticked` are codes of consents; a required one that is missing is the error `consent-<code>`.
 * `window` is when the city extends packages.
 */
export async function submitApplication(
  tx: Tx,
  who: Applying,
  id: string,
  ticked: readonly string[],
  window: ExtensionWindow,
): Promise<SubmitResult> {
  const row = await lockOwnApplication(tx.db, who, { id });
  if (!row) return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  if (application.status === 'submitted' || application.status === 'in-review') {
    return { ok: true, number: application.number as number };
  }
  if (application.status !== 'draft' && application.status !== 'returned') {
    return { ok: false, reason: 'not-editable' };
  }
  const today = dayOf(tx.now);
  const consents = await consentsAtSending(tx.db, application, tx.now);
  const errors = {
    ...missingFrom(application, await selectDocuments(tx.db, id), today),
    ...consentsMissing(consents, ticked),
  };
  if (Object.keys(errors).length > 0) return { ok: false, reason: 'incomplete', errors };

  const number = application.number ?? (await firstSending(tx, application, window));
  if (typeof number !== 'number') return number;
  await tx.db
    .updateTable('applications')
    .set({
      answers: JSON.stringify({
        ...nameAnswers(nameIn(application)),
        ...cleanAnswers(application.definition, application.answers, today),
      }),
      claimed_by: null,
      claimed_until: null,
    })
    .where('id', '=', id)
    .execute();
  await recordConsents(tx, who, {
    personId: application.personId,
    codes: consents.map(({ code }) => code).filter((code) => ticked.includes(code)),
    applicationId: id,
    onPaper: who.kind === 'staff',
  });
  await changeStatus(
    tx,
    who,
    { ...application, number },
    { to: 'submitted', event: 'application.submitted' },
  );
  return { ok: true, number };
}

export function consentsMissing(consents: readonly Consent[], ticked: readonly string[]): FieldErrors {
  const missing = consents.filter(({ required, code }) => required && !ticked.includes(code));
  return Object.fromEntries(missing.map((consent) => [consentField(consent), 'consent-required' as const]));
}

/** Two drafts of a kind may exist, two applications of it under way may not: whoever sends first wins. */
async function firstSending(
  tx: Tx,
  application: Application,
  window: ExtensionWindow,
): Promise<number | (SubmitResult & { ok: false })> {
  const { id, personId, kind, definition } = application;
  await lockPerson(tx, personId);
  const facts = await offerFacts(tx.db, { personId }, tx.now, window);
  const decision = decideOffer({ kind, packageCode: definition.packageCode }, facts);
  if (!decision.offered) return { ok: false, reason: decision.why };
  const number = await nextApplicationNumber(tx.db);
  const inForce = cardOf(facts.cards);
  // Number and status change together: the table allows neither without the other.
  await tx.db
    .updateTable('applications')
    .set({ number, submitted_at: tx.now, status: 'submitted', previous_card_id: inForce?.id ?? null })
    .where('id', '=', id)
    .execute();
  return number;
}
