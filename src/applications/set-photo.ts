import type { Tx } from '../platform/db/transaction.ts';
import type { Files, SealedFile } from '../platform/files/files.ts';
import type { Photo } from './application.ts';
import type { Applying } from './applying.ts';
import { type EditResult, lockForEdit } from './edit.ts';
import { forgetFiles } from './forget-files.ts';
import type { Beneficiary } from './offers.ts';
import {
  type Crop,
  cutPhoto,
  fitCrop,
  hasCardRatio,
  largestCrop,
  lookOf,
  type PhotoResult,
  readPhoto,
} from './photo.ts';

/** A photo that was read, cut and sealed, before the transaction that takes it. */
export interface PreparedPhoto {
  readonly original: SealedFile | { readonly id: string };
  readonly cut: (SealedFile & { readonly look: string }) | null;
  readonly crop: Crop;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads an uploaded picture. One that has 3:4 already is ready for the card; of any other the largest
 * middle cut is proposed, and it counts only after the resident has confirmed or moved it.
 */
export async function preparePhoto(
  files: Files,
  about: Beneficiary,
  bytes: Buffer,
): Promise<PhotoResult<PreparedPhoto>> {
  const read = await readPhoto(bytes);
  if (!read.ok) return read;
  const { width, height } = read.value;
  const crop = largestCrop({ width, height });
  const original = await files.seal(about.personId, photoFile(read.value.bytes));
  const cut = hasCardRatio({ width, height })
    ? await sealCut(files, about, read.value.bytes, { width, height }, crop)
    : null;
  if (cut && !cut.ok) return cut;
  return { ok: true, value: { original, cut: cut?.value ?? null, crop, width, height } };
}

/** Cuts the picture that is there already anew. */
export async function prepareCrop(
  files: Files,
  about: Beneficiary,
  photo: { readonly originalFileId: string; readonly width: number; readonly height: number },
  wanted: Crop,
): Promise<PhotoResult<PreparedPhoto>> {
  const crop = fitCrop(wanted, photo);
  const original = await files.read(photo.originalFileId);
  if (!original) return { ok: false, error: 'photo-missing' };
  const cut = await sealCut(files, about, original.bytes, photo, crop);
  if (!cut.ok) return cut;
  const { width, height } = photo;
  return { ok: true, value: { original: { id: photo.originalFileId }, cut: cut.value, crop, width, height } };
}

export async function setPhoto(
  tx: Tx,
  files: Files,
  who: Applying,
  applicationId: string,
  photo: PreparedPhoto,
): Promise<EditResult> {
  const edit = await lockForEdit(tx, who, applicationId, () => ['photo']);
  if (!edit.ok) return edit;
  const current = edit.application.photo?.originalFileId;
  // A cut of a photo that was replaced in the meantime, in another window, is a cut of nothing.
  if (!('personId' in photo.original) && photo.original.id !== current) return edit;
  if ('personId' in photo.original) await files.keep(tx, photo.original);
  if (photo.cut) await files.keep(tx, photo.cut);
  await tx.db
    .updateTable('applications')
    .set({
      photo_original_id: photo.original.id,
      photo_file_id: photo.cut?.id ?? null,
      photo_hash: photo.cut?.look ?? null,
      photo_recut_at: null,
      photo_crop: JSON.stringify({ crop: photo.crop, width: photo.width, height: photo.height }),
    })
    .where('id', '=', applicationId)
    .execute();
  await forgetFiles(tx, filesOf(edit.application.photo));
  return edit;
}

export async function removePhoto(tx: Tx, who: Applying, applicationId: string): Promise<EditResult> {
  const edit = await lockForEdit(tx, who, applicationId, () => ['photo']);
  if (!edit.ok) return edit;
  await tx.db
    .updateTable('applications')
    .set({
      photo_original_id: null,
      photo_file_id: null,
      photo_crop: null,
      photo_hash: null,
      photo_recut_at: null,
    })
    .where('id', '=', applicationId)
    .execute();
  await forgetFiles(tx, filesOf(edit.application.photo));
  return edit;
}

const filesOf = (photo: Photo | null) => [photo?.originalFileId, photo?.fileId];

async function sealCut(
  files: Files,
  about: Beneficiary,
  bytes: Buffer,
  size: { width: number; height: number },
  crop: Crop,
): Promise<PhotoResult<NonNullable<PreparedPhoto['cut']>>> {
  const cut = await cutPhoto(bytes, size, crop);
  if (!cut.ok) return cut;
  const [file, look] = await Promise.all([
    files.seal(about.personId, photoFile(cut.value)),
    lookOf(cut.value),
  ]);
  return { ok: true, value: { ...file, look } };
}

const photoFile = (bytes: Buffer) => ({ name: 'zdjecie.jpg', mediaType: 'image/jpeg', bytes });
