import { acceptedAttachments } from '../../../../cases/attachment-content.ts';
import type { CaseType } from '../../../../cases/case-type.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { AttachmentsField, type CarriedFile } from '../../../ui/attachments/attachments-field.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { KeptNotice } from '../../../ui/form/kept-notice.tsx';
import { RequiredNote } from '../../../ui/form/required-note.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { publicUrls, urls } from '../../urls.ts';

export interface NewCaseForm {
  readonly form: FormView;
  readonly sendKey: string;
  readonly carried: readonly CarriedFile[];
  /** The text has outlived the session. */
  readonly kept?: boolean | undefined;
}

interface NewCasePageProps extends PanelPage, NewCaseForm {
  /** Those that residents open. */
  types: readonly CaseType[];
}

export function NewCasePage({ form, sendKey, carried, kept, types, ...panel }: NewCasePageProps) {
  const { page } = panel;
  const { form: t, title } = page.t.cases;
  const failed = errorsOf(form).length > 0;
  const labels = { type: t.type, subject: t.subject, body: t.body };
  return (
    <ResidentFrame
      {...panel}
      title={t.title}
      current="cases"
      failed={failed}
      breadcrumb={[{ label: title, href: urls.cases }, { label: t.title }]}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={t.title} lead={t.lead} />
      {kept && <KeptNotice files />}
      {types.length === 0 ? (
        <NoTypes {...panel} />
      ) : (
        <Form page={page} action={urls.newCase} multipart>
          <input type="hidden" name="sendKey" value={sendKey} />
          <RequiredNote />
          <Select
            form={form}
            name="type"
            label={t.type}
            placeholder={t.chooseType}
            options={types.map(({ code, name }) => ({ value: code, label: inLocale(name, page.locale) }))}
          />
          <TextField form={form} name="subject" label={t.subject} />
          <TextArea form={form} name="body" label={t.body} rows={8} />
          <AttachmentsField form={form} accept={acceptedAttachments} carried={carried} />
          <ButtonRow>
            <Button icon="send">{t.save}</Button>
            <Button variant="tertiary" href={urls.cases}>
              {page.t.ui.cancel}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </ResidentFrame>
  );
}

function NoTypes({ page }: PanelPage) {
  const { form: t } = page.t.cases;
  return (
    <Alert kind="info">
      <p>
        {t.noTypes}{' '}
        <a class="ds-link" href={publicUrls.contact}>
          {t.contactPage}
        </a>
        .
      </p>
    </Alert>
  );
}
