import { acceptedFor, type DefinedDocument } from '../../../../applications/definition.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { hintOf } from '../../../ui/answers/remark.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import type { PanelPage } from '../../layout.tsx';
import { fileSummary } from '../file-size.ts';
import { ApplyFrame, StepButtons } from './apply-frame.tsx';
import { documentField, type Place, stepUrl } from './place.ts';

interface DocumentsPageProps extends PanelPage {
  place: Place;
  documents: readonly DefinedDocument[];
  form: FormView;
}

export function DocumentsPage({ place, documents, form, ...panel }: DocumentsPageProps) {
  const { page } = panel;
  const labels = Object.fromEntries(
    documents.map(({ key, label }) => [documentField(key), inLocale(label, page.locale)]),
  );
  return (
    <ApplyFrame
      {...panel}
      place={place}
      step="dokumenty"
      failed={errorsOf(form).length > 0}
      summary={<ErrorSummary form={form} labels={labels} />}
    >
      <Form page={page} action={stepUrl(place, 'dokumenty')} multipart>
        {documents.map((document) => (
          <DocumentField page={page} place={place} form={form} document={document} />
        ))}
        <StepButtons page={page} place={place} />
      </Form>
    </ApplyFrame>
  );
}

interface DocumentFieldProps {
  page: PanelPage['page'];
  place: Place;
  form: FormView;
  document: DefinedDocument;
}

function DocumentField({ page, place, form, document }: DocumentFieldProps) {
  const t = page.t.resident.apply;
  const { key, required } = document;
  const { formats, maxMb } = acceptedFor(document);
  const label = inLocale(document.label, page.locale);
  const hint = (
    <>
      {document.hint && `${inLocale(document.hint, page.locale)} `}
      {t.documentHint(formats.map((format) => format.toUpperCase()).join(', '), maxMb)}
    </>
  );
  const uploaded = place.documents.filter(({ requirement }) => requirement === key);
  return (
    <FileField
      form={form}
      name={documentField(key)}
      label={label}
      optional={!required}
      hint={hintOf(page, place, `document:${key}`, hint)}
      accept={formats.map((format) => (format === 'jpg' ? '.jpg,.jpeg' : `.${format}`)).join(',')}
      chooseLabel={page.t.ui.camera.fromDevice}
      uploaded={uploaded.map((file) => ({
        name: file.name,
        size: fileSummary(file, place.application, page),
        href: `${place.base}/dokumenty/${key}`,
        remove: (
          <Button
            variant="tertiary"
            size="sm"
            icon="trash-2"
            name="usun"
            value={key}
            label={`${t.removeFile}: ${file.name}`}
          >
            {t.removeFile}
          </Button>
        ),
      }))}
    />
  );
}
