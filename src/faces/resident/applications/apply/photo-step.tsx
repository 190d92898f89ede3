import { type Crop, cropSchema } from '../../../../applications/photo.ts';
import {
  type PreparedPhoto,
  prepareCrop,
  preparePhoto,
  removePhoto,
  setPhoto,
} from '../../../../applications/set-photo.ts';
import type { City } from '../../../../city/city.ts';
import type { ErrorCode } from '../../../../platform/input.ts';
import { type RawForm, rawForm, textOf } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { type Upload, uploadOf } from '../../../http/uploads.ts';
import { messages } from '../../../i18n/index.ts';
import { errorsOf, type FormView, fieldId } from '../../../ui/form/form-view.ts';
import { cropMoves, moveCrop, sameCrop } from '../../../ui/photo-crop/crop.ts';
import type { Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { cropField, PhotoPage, photoField } from './photo-page.tsx';
import { type Place, refreshed, stepUrl } from './place.ts';
import { leaveStep, notOpenAnyMore, type Step, savesDraft } from './step.ts';

/** "Zdjęcie": chosen or taken first, then cut to the card's 3:4. */
export function photoStep(city: City): Step {
  const { files, transact } = city;

  function show(visit: Visit, place: Place, crop?: Crop, errors: FormView['errors'] = {}) {
    const form = { values: {}, errors };
    return showPage(
      visit,
      (panel) => <PhotoPage {...panel} place={place} crop={crop} form={form} />,
      errorsOf(form).length > 0 ? 422 : 200,
    );
  }

  /** What was there before stays, so the page says what is wrong and loses nothing. */
  async function refuse(visit: Visit, place: Place, error: ErrorCode, crop?: Crop) {
    const t = messages[visit.request.scene.locale];
    const about = crop || error === 'photo-ratio' ? cropField : photoField;
    const sentence = crop && error === 'photo-too-small' ? t.resident.apply.cropTooSmall : t.errors[error];
    return show(visit, await refreshed(city, visit, place), crop, { [about]: sentence });
  }

  const keep = (visit: Visit, place: Place, photo: PreparedPhoto) =>
    transact((tx) => setPhoto(tx, files, visit.resident, place.application.id, photo));

  async function takeUpload(visit: Visit, place: Place, upload: Upload) {
    if (upload.tooLarge) return refuse(visit, place, 'file-too-large');
    const prepared = await preparePhoto(files, place.application, upload.bytes);
    if (!prepared.ok) return refuse(visit, place, prepared.error);
    const saved = await keep(visit, place, prepared.value);
    if (!saved.ok) return notOpenAnyMore(visit, saved, place.application.number);
    if (savesDraft(visit)) return leaveStep(visit, place, 'zdjecie');
    if (!prepared.value.cut) return refuse(visit, place, 'photo-ratio');
    const text = messages[visit.request.scene.locale].resident.apply.photoSaved;
    return redirect(visit.reply, stepUrl(place, 'zdjecie'), { kind: 'success', text });
  }

  async function takeCrop(visit: Visit, place: Place, crop: Crop) {
    const { photo, number } = place.application;
    const confirmed = photo?.fileId || !savesDraft(visit);
    if (!photo || (sameCrop(crop, photo.crop) && (photo.fileId || !confirmed))) {
      return leaveStep(visit, place, 'zdjecie');
    }
    const prepared = await prepareCrop(files, place.application, photo, crop);
    if (!prepared.ok) return refuse(visit, place, prepared.error, crop);
    const saved = await keep(visit, place, prepared.value);
    return saved.ok ? leaveStep(visit, place, 'zdjecie') : notOpenAnyMore(visit, saved, number);
  }

  return {
    show: (visit, place) => show(visit, place, cropIn(visit.query.kadr)),

    async take(visit, place) {
      const { id, number, photo } = place.application;
      const raw = rawForm(visit.request);
      const upload = uploadOf(visit.request, photoField);
      if (upload) return takeUpload(visit, place, upload);
      const here = stepUrl(place, 'zdjecie');
      if (textOf(raw, 'usun')) {
        const removed = await transact((tx) => removePhoto(tx, visit.resident, id));
        return removed.ok ? redirect(visit.reply, here) : notOpenAnyMore(visit, removed, number);
      }
      const crop = cropOf(raw);
      const move = cropMoves.find((known) => known === textOf(raw, 'kadr'));
      if (photo && crop && move) {
        return redirect(
          visit.reply,
          `${here}?kadr=${cropText(moveCrop(crop, photo, move))}#${fieldId(cropField)}`,
        );
      }
      if (photo && crop) return takeCrop(visit, place, crop);
      const optional = place.application.definition.photo === 'optional';
      if (savesDraft(visit) || photo?.fileId || (optional && !photo)) {
        return leaveStep(visit, place, 'zdjecie');
      }
      return refuse(visit, place, photo ? 'photo-ratio' : 'photo-missing');
    },
  };
}

function cropOf(raw: RawForm): Crop | undefined {
  return parseCrop(textOf(raw, 'crop_x'), textOf(raw, 'crop_y'), textOf(raw, 'crop_width'));
}

/** A cut that was moved but not saved yet stands in the address: `0.1,0.05,0.8`. */
function cropIn(query: unknown): Crop | undefined {
  const [x = '', y = '', width = ''] = typeof query === 'string' ? query.split(',') : [];
  return parseCrop(x, y, width);
}

const cropText = ({ x, y, width }: Crop): string => [x, y, width].map((part) => part.toFixed(5)).join(',');

function parseCrop(x: string, y: string, width: string): Crop | undefined {
  const parsed = cropSchema.safeParse({ x, y, width });
  return parsed.success ? parsed.data : undefined;
}
