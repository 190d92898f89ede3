import { findIssuedCard } from '../cards/reads.ts';
import { consentsGivenWith, type GivenConsent } from '../consents/given.ts';
import { recordEvent } from '../events/record.ts';
import { openPesel } from '../people/pesel.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Clerk, ClerkWho } from '../staff/clerk.ts';
import {
  selectApplicant,
  selectApplications,
  selectDocuments,
  selectHistoryWithNames,
  toApplication,
} from './application.queries.ts';
import type { Applicant, ApplicationDocument, StatusChange } from './application.ts';
import { isOwn } from './claim.ts';
import { type WholeApplication, withEverything } from './reads.ts';

/** What a clerk sees of an application. */
export interface ViewedApplication extends WholeApplication {
  /** With the name of the clerk who acted: residents are told "Urząd" only. */
  readonly history: readonly (StatusChange & { readonly byName: string | null })[];
  readonly consents: readonly GivenConsent[];
  readonly applicant: Applicant;
  readonly cardNumber: string | null;
  /** Of the clerk's own household: for somebody else to decide. */
  readonly own: boolean;
}

/** A clerk is seen looking: the audit log gets a row. */
export async function viewApplication(
  tx: Tx,
  clerk: Clerk,
  number: number,
): Promise<ViewedApplication | undefined> {
  const row = await sentApplication(tx, number);
  if (!row) return undefined;
  await recordEvent(tx, {
    kind: 'application.viewed',
    actor: clerk,
    personId: row.person_id,
    applicationId: row.id,
    data: { number },
  });
  const application = toApplication(row);
  return {
    ...(await withEverything(tx.db, application)),
    history: await selectHistoryWithNames(tx.db, row.id),
    consents: await consentsGivenWith(tx.db, row.id, row.person_id),
    applicant: await selectApplicant(tx.db, application),
    cardNumber: (await findIssuedCard(tx.db, application))?.number ?? null,
    own: await isOwn(tx.db, clerk, row.id),
  };
}

/** The picture cut for the card, as the id of its file; the look is recorded. */
export async function viewPhoto(tx: Tx, clerk: Clerk, number: number): Promise<string | undefined> {
  const row = await sentApplication(tx, number);
  if (!row?.photo_file_id) return undefined;
  await recordLook(tx, clerk, row, 'photo');
  return row.photo_file_id;
}

/** The whole picture that was sent, as the id of its file; the look is recorded. */
export async function viewPhotoAsSent(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
): Promise<string | undefined> {
  const row = await sentApplication(tx, number);
  if (!row?.photo_original_id) return undefined;
  await recordLook(tx, clerk, row, 'whole-photo');
  return row.photo_original_id;
}

/** What the card shows that the application is about, as the id of its file; the look is recorded. */
export async function viewCardPhoto(tx: Tx, clerk: Clerk, number: number): Promise<string | undefined> {
  const row = await sentApplication(tx, number);
  if (!row) return undefined;
  const card = await findIssuedCard(tx.db, { cardId: row.previous_card_id });
  if (!card?.photoFileId) return undefined;
  await recordLook(tx, clerk, row, 'card-photo');
  return card.photoFileId;
}

/** The document that answers this requirement; the look is recorded. */
export async function viewDocument(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
  requirement: string,
): Promise<ApplicationDocument | undefined> {
  const row = await sentApplication(tx, number);
  if (!row) return undefined;
  const found = (await selectDocuments(tx.db, row.id)).find(
    (document) => document.requirement === requirement,
  );
  if (found) await recordLook(tx, clerk, row, `document:${requirement}`);
  return found;
}

/**
 * "Pokaż PESEL": the number itself, for whoever decides. It is read out of its seal for this one look, and
 * the look is recorded. Nothing when the application has none.
 */
export async function viewPesel(
  tx: Tx,
  keys: Keys,
  clerk: ClerkWho<'decide'>,
  number: number,
): Promise<string | undefined> {
  const row = await sentApplication(tx, number);
  if (!row?.pesel_sealed) return undefined;
  await recordEvent(tx, {
    kind: 'application.pesel-viewed',
    actor: clerk,
    personId: row.person_id,
    applicationId: row.id,
    data: { number },
  });
  return openPesel(tx.db, keys, row.person_id, row.pesel_sealed);
}

function sentApplication(tx: Tx, number: number) {
  return selectApplications(tx.db)
    .where('applications.number', '=', number)
    .where('applications.status', '<>', 'draft')
    .executeTakeFirst();
}

function recordLook(
  tx: Tx,
  clerk: Clerk,
  row: { readonly id: string; readonly number: number | null; readonly person_id: string },
  part: string,
): Promise<void> {
  return recordEvent(tx, {
    kind: 'application.document-viewed',
    actor: clerk,
    personId: row.person_id,
    applicationId: row.id,
    data: { number: row.number, part },
  });
}
