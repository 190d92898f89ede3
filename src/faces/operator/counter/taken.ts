import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Crop } from '../../../applications/photo.ts';
import { chooseCollectionPoint, peselRemoval, saveAnswers } from '../../../applications/save.ts';
import { prepareDocument, setDocument } from '../../../applications/set-document.ts';
import { submitApplication } from '../../../applications/submit.ts';
import { findTaken, noteLookAtTaken } from '../../../applications/take.ts';
import type { City } from '../../../city/city.ts';
import { tickedConsents } from '../../../consents/forms.ts';
import type { ErrorCode, FieldErrors } from '../../../platform/input.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm, textOf } from '../../http/form.ts';
import { sendOwnedFile } from '../../http/owned-file.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { limits } from '../../http/rate-limit.ts';
import { uploadOf } from '../../http/uploads.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { openTaken, type Taken } from './open.ts';
import { personHref } from './person-href.ts';
import { keepCut, keepPhoto, movedCrop } from './photo.ts';
import { ReceiptPage } from './receipt-page.tsx';
import { TakenPage } from './taken-page.tsx';

type CounterVisit = Visit<ClerkWho<'edit-residents'>>;

/** A form that a clerk fills in for whoever stands at the counter: on one page, sent at once or kept. */
export function takenRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');

  desk.get(urls.taken(':id'), async (visit) => {
    const taken = await openTaken(visit);
    if (!taken) return closed(visit);
    return show(visit, taken, { values: taken.application.answers, errors: {} });
  });

  const photo = (which: 'fileId' | 'originalFileId') => async (visit: CounterVisit) => {
    const { clerk, request, reply } = visit;
    const application = (await openTaken(visit))?.application;
    const fileId = application?.photo?.[which];
    if (!fileId) return notFound(request, reply);
    const part = which === 'fileId' ? 'photo' : 'whole-photo';
    await city.transact((tx) => noteLookAtTaken(tx, clerk, application, part));
    return sendOwnedFile(reply, city.files, fileId);
  };
  desk.get(urls.takenPhoto(':id'), photo('fileId'));
  desk.get(urls.takenPhotoAsSent(':id'), photo('originalFileId'));

  desk.post(
    urls.taken(':id'),
    async (visit) => {
      const { clerk, request, reply } = visit;
      const taken = await openTaken(visit);
      if (!taken) return closed(visit);
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const kept = await keepEverything(visit, taken);
      if (!kept.ok) return closed(visit);
      const { id, personId } = taken.application;
      const now = (await openTaken(visit)) ?? taken;
      const moved = kept.moved && Object.keys(kept.refused).length === 0;
      if (moved) return show(visit, now, { values: raw, errors: {} }, { crop: kept.moved });
      if (textOf(raw, 'zapisz') !== '' && Object.keys(kept.refused).length === 0) {
        return redirect(reply, personHref(clerk, personId), {
          kind: 'success',
          text: t.counter.form.savedDone,
        });
      }
      if (Object.keys(kept.refused).length > 0)
        return show(visit, now, refusedForm(raw, kept.refused, t), { status: 422, crop: kept.moved });
      const { extension } = await city.settings();
      const ticked = tickedConsents(taken.consents, raw);
      const sent = await city.transact((tx) => submitApplication(tx, clerk, id, ticked, extension));
      if (sent.ok) return redirect(reply, urls.takenReceipt(id));
      if (sent.reason === 'incomplete')
        return show(visit, now, refusedForm(raw, sent.errors, t), { status: 422 });
      const trouble = t.counter.form.notOffered;
      return show(visit, now, refusedForm(raw, {}, t), { status: 409, trouble });
    },
    { upload: true, rateLimit: limits.uploads },
  );

  desk.get(urls.takenReceipt(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const whole = id ? await findTaken(city.db, clerk, id) : undefined;
    if (!whole || whole.application.number === null) return notFound(request, reply);
    await city.transact((tx) => noteLookAtTaken(tx, clerk, whole.application));
    return sendPage(reply, ReceiptPage({ desk: await deskPage(visit), application: whole.application }));
  });
}

/** Sent already, in another tab or by a second click: its receipt says so. */
async function closed({ city, clerk, request, reply }: CounterVisit): Promise<FastifyReply> {
  const id = idIn(request.params);
  const whole = id ? await findTaken(city.db, clerk, id) : undefined;
  return whole?.application.number
    ? redirect(reply, urls.takenReceipt(whole.application.id))
    : notFound(request, reply);
}

async function show(
  visit: CounterVisit,
  taken: Taken,
  form: FormView = emptyForm,
  { status = 200, trouble, crop }: { status?: number; trouble?: string; crop?: Crop | undefined } = {},
): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  await city.transact((tx) => noteLookAtTaken(tx, clerk, taken.application));
  return sendPage(reply, TakenPage({ desk: await deskPage(visit), taken, form, trouble, crop }), status);
}

type Kept =
  /** `moved`: the cut of the photo is not where it shall be yet. */
  | { readonly ok: true; readonly refused: FieldErrors; readonly moved: Crop | undefined }
  /** Somebody sent it meanwhile. */
  | { readonly ok: false };

/** Each part by itself: what is good is kept, whatever is wrong with the rest. */
async function keepEverything(visit: CounterVisit, taken: Taken): Promise<Kept> {
  const { city, clerk, request } = visit;
  const { application, isOpen } = taken;
  const { id, definition } = application;
  const raw = rawForm(request);
  const open = definition.fields.filter(({ key }) => isOpen(`field:${key}`)).map(({ key }) => key);
  const mine = new Set([...open, ...open.map(peselRemoval)]);
  const answers = Object.fromEntries(Object.entries(raw).filter(([key]) => mine.has(key)));
  const saved = await city.transact((tx) => saveAnswers(tx, city.keys, clerk, id, answers));
  if (!saved.ok) return { ok: false };
  const point = textOf(raw, 'collectionPoint');
  if (point && definition.physical && isOpen('collection-point')) {
    await city.transact((tx) => chooseCollectionPoint(tx, clerk, id, point));
  }
  const refused: Record<string, ErrorCode> = {};
  const photo = definition.photo !== 'none' && isOpen('photo') ? uploadOf(request, 'photo') : undefined;
  const moved = photo ? undefined : movedCrop(taken, raw);
  const photoTrouble = photo
    ? await keepPhoto(city, clerk, taken, photo)
    : moved
      ? {}
      : await keepCut(city, clerk, taken, raw);
  Object.assign(refused, photoTrouble);
  for (const defined of definition.documents.filter(({ key }) => isOpen(`document:${key}`))) {
    const field = `document.${defined.key}`;
    const upload = uploadOf(request, field);
    if (!upload) continue;
    const prepared = upload.tooLarge
      ? ({ ok: false, error: 'file-too-large' } as const)
      : await prepareDocument(city.files, application, upload, defined);
    if (!prepared.ok) refused[field] = prepared.error;
    else await city.transact((tx) => setDocument(tx, city.files, clerk, id, defined.key, prepared.value));
  }
  return { ok: true, refused, moved };
}
