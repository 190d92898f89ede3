import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { lockForDecision, type Undecidable } from './decide.ts';
import { forgetFiles } from './forget-files.ts';
import type { PreparedPhoto } from './set-photo.ts';

export type RecutResult =
  | { readonly ok: true }
  | Undecidable
  /** It was replaced or deleted since the page was opened. */
  | { readonly ok: false; readonly reason: 'photo-gone' };

/** Another cut of the photo that the resident sent; the photo itself stays. See `prepareCrop`. */
export async function recutPhoto(
  tx: Tx,
  files: Files,
  clerk: ClerkWho<'decide'>,
  number: number,
  { original, cut, crop, width, height }: PreparedPhoto,
): Promise<RecutResult> {
  const decidable = await lockForDecision(tx, clerk, number);
  if (!decidable.ok) return decidable;
  const { id, personId, photo } = decidable.application;
  if (!cut || photo?.originalFileId !== original.id) return { ok: false, reason: 'photo-gone' };
  await files.keep(tx, cut);
  await tx.db
    .updateTable('applications')
    .set({
      photo_file_id: cut.id,
      photo_hash: cut.look,
      photo_crop: JSON.stringify({ crop, width, height }),
      photo_recut_at: tx.now,
    })
    .where('id', '=', id)
    .execute();
  await forgetFiles(tx, [photo.fileId]);
  await recordEvent(tx, {
    kind: 'application.photo-recut',
    actor: clerk,
    personId,
    applicationId: id,
    data: { number },
  });
  return { ok: true };
}
