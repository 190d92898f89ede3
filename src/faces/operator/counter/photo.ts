import type { Applying } from '../../../applications/applying.ts';
import { type Crop, cropSchema } from '../../../applications/photo.ts';
import { type PreparedPhoto, prepareCrop, preparePhoto, setPhoto } from '../../../applications/set-photo.ts';
import type { City } from '../../../city/city.ts';
import type { FieldErrors } from '../../../platform/input.ts';
import { type RawForm, textOf } from '../../http/form.ts';
import type { Upload } from '../../http/uploads.ts';
import { cropMoves, moveCrop, sameCrop } from '../../ui/photo-crop/crop.ts';
import type { Taken } from './open.ts';

export const photoField = 'photo';
/** What is wrong with the cut stands beside the cut. */
export const cropField = 'kadr';

/** One that is not 3:4 waits for its cut: the middle is proposed, and seen before it counts. */
export async function keepPhoto(
  city: City,
  clerk: Applying,
  { application }: Taken,
  upload: Upload,
): Promise<FieldErrors> {
  if (upload.tooLarge) return { [photoField]: 'file-too-large' };
  const prepared = await preparePhoto(city.files, application, upload.bytes);
  if (!prepared.ok) return { [photoField]: prepared.error };
  await keep(city, clerk, application.id, prepared.value);
  return prepared.value.cut ? {} : { [cropField]: 'photo-ratio' };
}

/** The cut as the form shows it; nothing is done when it is the one that is kept already. */
export async function keepCut(
  city: City,
  clerk: Applying,
  { application, isOpen }: Taken,
  raw: RawForm,
): Promise<FieldErrors> {
  const { photo, id } = application;
  const crop = cropIn(raw);
  if (!photo || !crop || !isOpen('photo')) return {};
  if (photo.fileId && sameCrop(crop, photo.crop)) return {};
  const prepared = await prepareCrop(city.files, application, photo, crop);
  if (!prepared.ok) return { [cropField]: prepared.error };
  await keep(city, clerk, id, prepared.value);
  return {};
}

/** Without JavaScript each move of the frame is a request of its own. */
export function movedCrop({ application: { photo } }: Taken, raw: RawForm): Crop | undefined {
  const crop = cropIn(raw);
  const move = cropMoves.find((each) => each === textOf(raw, 'kadr'));
  return photo && crop && move ? moveCrop(crop, photo, move) : undefined;
}

function cropIn(raw: RawForm): Crop | undefined {
  return cropSchema.safeParse({ x: raw.crop_x, y: raw.crop_y, width: raw.crop_width }).data;
}

const keep = ({ transact, files }: City, clerk: Applying, id: string, photo: PreparedPhoto) =>
  transact((tx) => setPhoto(tx, files, clerk, id, photo));
