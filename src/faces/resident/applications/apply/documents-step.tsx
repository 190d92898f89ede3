import type { DefinedDocument } from '../../../../applications/definition.ts';
import type { EditResult } from '../../../../applications/edit.ts';
import { prepareDocument, removeDocument, setDocument } from '../../../../applications/set-document.ts';
import type { City } from '../../../../city/city.ts';
import type { ErrorCode, FieldErrors } from '../../../../platform/input.ts';
import { rawForm, refusedForm, textOf } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { type Upload, uploadOf } from '../../../http/uploads.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { DocumentsPage } from './documents-page.tsx';
import { documentField, missingInStep, type Place, refreshed, stepUrl } from './place.ts';
import { leaveStep, notOpenAnyMore, type Step, savesDraft } from './step.ts';

type Taken = { readonly error?: ErrorCode; readonly edit?: EditResult };

/** "Dokumenty": each file is kept or refused by itself. */
export function documentsStep(city: City): Step {
  const { files, transact } = city;

  const show = (visit: Visit, place: Place, form: FormView, status = 200) =>
    showPage(
      visit,
      (panel) => <DocumentsPage {...panel} place={place} documents={openDocuments(place)} form={form} />,
      status,
    );

  async function takeUpload(
    visit: Visit,
    place: Place,
    defined: DefinedDocument,
    upload: Upload,
  ): Promise<Taken> {
    if (upload.tooLarge) return { error: 'file-too-large' };
    const prepared = await prepareDocument(files, place.application, upload, defined);
    if (!prepared.ok) return { error: prepared.error };
    const { id } = place.application;
    return {
      edit: await transact((tx) => setDocument(tx, files, visit.resident, id, defined.key, prepared.value)),
    };
  }

  return {
    show: (visit, place) => show(visit, place, emptyForm),

    async take(visit, place) {
      const { id, number } = place.application;
      const raw = rawForm(visit.request);
      const refused: Record<string, ErrorCode> = {};
      for (const defined of openDocuments(place)) {
        const { key } = defined;
        const upload = uploadOf(visit.request, documentField(key));
        if (!upload) continue;
        const { error, edit } = await takeUpload(visit, place, defined, upload);
        if (edit && !edit.ok) return notOpenAnyMore(visit, edit, number);
        if (error) refused[documentField(key)] = error;
      }
      const unwanted = textOf(raw, 'usun');
      if (unwanted) {
        const removed = await transact((tx) => removeDocument(tx, visit.resident, id, unwanted));
        if (!removed.ok) return notOpenAnyMore(visit, removed, number);
      }
      const now = await refreshed(city, visit, place);
      const goesOn = !unwanted && !savesDraft(visit);
      const errors: FieldErrors = goesOn ? { ...missingInStep(now, 'dokumenty'), ...refused } : refused;
      if (Object.keys(errors).length > 0) {
        return show(visit, now, refusedForm({}, errors, messages[visit.request.scene.locale]), 422);
      }
      if (unwanted) return redirect(visit.reply, stepUrl(place, 'dokumenty'));
      return leaveStep(visit, place, 'dokumenty');
    },
  };
}

function openDocuments(place: Place): DefinedDocument[] {
  return place.application.definition.documents.filter(({ key }) => place.isOpen(`document:${key}`));
}
