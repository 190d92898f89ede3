import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Applying } from '../../../applications/applying.ts';
import type { EditResult } from '../../../applications/edit.ts';
import { chooseCollectionPoint, peselRemoval, saveAnswers } from '../../../applications/save.ts';
import { prepareDocument, setDocument } from '../../../applications/set-document.ts';
import { prepareCrop, preparePhoto, setPhoto } from '../../../applications/set-photo.ts';
import { submitApplication } from '../../../applications/submit.ts';
import { findTaken } from '../../../applications/take.ts';
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
import { type Upload, uploadOf } from '../../http/uploads.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { openTaken, type Taken } from './open.ts';
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

  desk.get(urls.takenPhoto(':id'), async (visit) => {
    const taken = await openTaken(visit);
    const fileId = taken?.application.photo?.fileId;
    return fileId ? sendOwnedFile(visit.reply, city.files, fileId) : notFound(visit.request, visit.reply);
  });

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
      if (textOf(raw, 'zapisz') !== '' && Object.keys(kept.refused).length === 0) {
        const back = clerk.permissions.has('read-residents')
          ? urls.resident(personId)
          : urls.counterChoice(personId);
        return redirect(reply, back, { kind: 'success', text: t.counter.form.savedDone });
      }
      if (Object.keys(kept.refused).length > 0)
        return show(visit, now, refusedForm(raw, kept.refused, t), 422);
      const { extension } = await city.settings();
      const ticked = tickedConsents(taken.consents, raw);
      const sent = await city.transact((tx) => submitApplication(tx, clerk, id, ticked, extension));
      if (sent.ok) return redirect(reply, urls.takenReceipt(id));
      if (sent.reason === 'incomplete') return show(visit, now, refusedForm(raw, sent.errors, t), 422);
      return show(visit, now, refusedForm(raw, {}, t), 409, t.counter.form.notOffered);
    },
    { upload: true, rateLimit: limits.uploads },
  );

  desk.get(urls.takenReceipt(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const whole = id ? await findTaken(city.db, clerk, id) : undefined;
    if (!whole || whole.application.number === null) return notFound(request, reply);
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
  status = 200,
  trouble?: string,
): Promise<FastifyReply> {
  return sendPage(visit.reply, TakenPage({ desk: await deskPage(visit), taken, form, trouble }), status);
}

type Kept =
  | { readonly ok: true; readonly refused: FieldErrors }
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
  const photoError = photo && (await keepPhoto(city, clerk, taken, photo));
  if (photoError) refused.photo = photoError;
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
  return { ok: true, refused };
}

/** Cut to the middle where it is not 3:4: whoever decides can move the cut. */
async function keepPhoto(
  { files, transact }: City,
  clerk: Applying,
  { application }: Taken,
  upload: Upload,
): Promise<ErrorCode | undefined> {
  if (upload.tooLarge) return 'file-too-large';
  const prepared = await preparePhoto(files, application, upload.bytes);
  if (!prepared.ok) return prepared.error;
  const { id } = application;
  const keep = (photo: typeof prepared.value): Promise<EditResult> =>
    transact((tx) => setPhoto(tx, files, clerk, id, photo));
  await keep(prepared.value);
  if (prepared.value.cut) return undefined;
  const { original, crop, width, height } = prepared.value;
  const cut = await prepareCrop(files, application, { originalFileId: original.id, width, height }, crop);
  if (!cut.ok) return cut.error;
  await keep(cut.value);
  return undefined;
}
