import { findIssuedCard } from '../cards/reads.ts';
import { consentsGivenWith, type GivenConsent } from '../consents/given.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Clerk } from '../staff/clerk.ts';
import {
  selectApplicant,
  selectApplications,
  selectDocuments,
  selectHistoryWithNames,
  toApplication,
} from './application.queries.ts';
import type { ApplicationDocument, StatusChange } from './application.ts';
import { type WholeApplication, withEverything } from './reads.ts';

/** What a clerk sees of an application. */
export interface ViewedApplication extends WholeApplication {
  /** With the name of the clerk who acted: residents are told "Urząd" only. */
  readonly history: readonly (StatusChange & { readonly byName: string | null })[];
  readonly consents: readonly GivenConsent[];
  readonly applicant: {
    readonly name: string;
    readonly email: string | null;
    readonly locale: string | null;
  };
  readonly cardNumber: string | null;
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
    applicant: await selectApplicant(tx.db, row.id),
    cardNumber: (await findIssuedCard(tx.db, application))?.number ?? null,
  };
}

/** The picture cut for the card, as the id of its file; the look is recorded. */
export async function viewPhoto(tx: Tx, clerk: Clerk, number: number): Promise<string | undefined> {
  const row = await sentApplication(tx, number);
  if (!row?.photo_file_id) return undefined;
  await recordLook(tx, clerk, row, 'photo');
  return row.photo_file_id;
}

/** The document that answers this requirement; the look is recorded. */
export async function viewDocument(
  tx: Tx,
  clerk: Clerk,
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
