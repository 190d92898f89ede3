import type { Tx } from '../platform/db/transaction.ts';
import type { Files, SealedFile } from '../platform/files/files.ts';
import type { ErrorCode } from '../platform/input.ts';
import type { Application } from './application.ts';
import type { Applying } from './applying.ts';
import { acceptedFor, type DefinedDocument } from './definition.ts';
import { readProof } from './document.ts';
import { type EditResult, lockForEdit } from './edit.ts';
import { forgetFiles } from './forget-files.ts';
import type { Beneficiary } from './offers.ts';

export interface PreparedDocument {
  readonly file: SealedFile;
  readonly pages: number;
}

/** `name` is the name as sent; only its last part is kept, as a label. Without `defined`, a PDF. */
export async function prepareDocument(
  files: Files,
  about: Beneficiary,
  upload: { readonly name: string; readonly bytes: Buffer },
  defined: Pick<DefinedDocument, 'formats' | 'maxMb'> = {},
): Promise<
  { readonly ok: true; readonly value: PreparedDocument } | { readonly ok: false; readonly error: ErrorCode }
> {
  const read = await readProof(upload.bytes, acceptedFor(defined));
  if (!read.ok) return read;
  const file = await files.seal(about.personId, {
    name: fileLabel(upload.name),
    mediaType: read.mediaType,
    bytes: read.bytes,
  });
  return { ok: true, value: { file, pages: read.pages } };
}

/** Puts a document in its place; the one that was there before is set aside. */
export async function setDocument(
  tx: Tx,
  files: Files,
  who: Applying,
  applicationId: string,
  requirement: string,
  document: PreparedDocument,
): Promise<EditResult> {
  const edit = await lockForEdit(tx, who, applicationId, () => [`document:${requirement}`]);
  if (!edit.ok) return edit;
  await setAside(tx, edit.application, requirement);
  await files.keep(tx, document.file);
  await tx.db
    .insertInto('application_documents')
    .values({
      application_id: applicationId,
      requirement,
      file_id: document.file.id,
      pages: document.pages,
      added_at: tx.now,
    })
    .execute();
  return edit;
}

export async function removeDocument(
  tx: Tx,
  who: Applying,
  applicationId: string,
  requirement: string,
): Promise<EditResult> {
  const edit = await lockForEdit(tx, who, applicationId, () => [`document:${requirement}`]);
  if (edit.ok) await setAside(tx, edit.application, requirement);
  return edit;
}

/** Out of a draft it is deleted; what a clerk may have seen stays in the history until it is due. */
async function setAside(tx: Tx, application: Application, requirement: string): Promise<void> {
  if (application.status === 'draft') {
    const gone = await tx.db
      .deleteFrom('application_documents')
      .where('application_id', '=', application.id)
      .where('requirement', '=', requirement)
      .returning('file_id')
      .execute();
    await forgetFiles(
      tx,
      gone.map((row) => row.file_id),
    );
    return;
  }
  await tx.db
    .updateTable('application_documents')
    .set({ removed_at: tx.now })
    .where('application_id', '=', application.id)
    .where('requirement', '=', requirement)
    .where('removed_at', 'is', null)
    .execute();
}

function fileLabel(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-120) || 'dokument.pdf';
}
