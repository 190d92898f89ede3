import type { FastifyReply } from 'fastify';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { type Crop, cropSchema } from '../../../../applications/photo.ts';
import { recutPhoto } from '../../../../applications/recut-photo.ts';
import { prepareCrop } from '../../../../applications/set-photo.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { type CropMove, cropMoves, moveCrop } from '../../../ui/photo-crop/crop.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { cropField, RecutPage } from './recut-page.tsx';
import { type DecidingVisit, sendUndecidable } from './undecidable.ts';

export function askRecut(visit: DecidingVisit, claimed: ClaimedApplication): Promise<FastifyReply> {
  return showRecut(visit, claimed, undefined, emptyForm, 200);
}

/** Without JavaScript each move of the frame is a request of its own, and nothing is saved before the last one. */
export async function postRecut(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const { photo, personId } = claimed.application;
  if (!photo) return notFound(request, reply);
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const crop = cropSchema.catch(photo.crop).parse({ x: raw.crop_x, y: raw.crop_y, width: raw.crop_width });
  const move = cropMoves.find((each): each is CropMove => each === textOf(raw, 'kadr'));
  if (move) return showRecut(visit, claimed, moveCrop(crop, photo, move), emptyForm, 200, move);

  const prepared = await prepareCrop(city.files, { personId }, photo, crop);
  if (!prepared.ok) {
    const form = { values: {}, errors: { [cropField]: t.errors[prepared.error] } };
    return showRecut(visit, claimed, crop, form, 422);
  }
  const result = await city.transact((tx) => recutPhoto(tx, city.files, clerk, number, prepared.value));
  if (result.ok) {
    const text = t.operatorWorklist.recut.done;
    return redirect(reply, urls.application(number), { kind: 'success', text });
  }
  return result.reason === 'photo-gone' ? notFound(request, reply) : sendUndecidable(visit, number, result);
}

async function showRecut(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  crop: Crop | undefined,
  form: FormView,
  status: number,
  moved?: CropMove,
): Promise<FastifyReply> {
  const { photo } = claimed.application;
  if (!photo) return notFound(visit.request, visit.reply);
  const desk = await deskPage(visit);
  return sendPage(
    visit.reply,
    RecutPage({ desk, claimed, photo, crop: crop ?? photo.crop, form, moved }),
    status,
  );
}
