import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { type Part, partsOf } from '../../../../applications/definition.ts';
import type { DuplicateReason } from '../../../../city/duplicate-reasons.ts';
import type { PreviewedMail } from '../../../http/decision-letter.ts';
import { answerText, partLabel } from '../../../i18n/application-labels.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { KeptNotice } from '../../../ui/form/kept-notice.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { Keyed, KeyHint } from '../../keys/keyed.tsx';
import { urls } from '../../urls.ts';
import { ClaimClock } from '../claim-clock.tsx';
import { applicationTitle } from '../title.ts';
import { Attachments } from '../view/attachments.tsx';
import { cannedFor, cannedName, remarkName } from './canned.ts';
import { MailPreview, PreviewButton } from './mail-preview.tsx';

interface ReturnPageProps {
  desk: DeskPage;
  claimed: ClaimedApplication;
  reasons: readonly DuplicateReason[];
  form: FormView;
  /** Nothing without a remark, or without anybody to write to. */
  mail: PreviewedMail | undefined;
  /** The form is back from a session that has ended. */
  kept: boolean;
}

/** One remark for each part that the resident has to mend; the documents stay beside the form. */
export function ReturnPage(props: ReturnPageProps) {
  const { desk, claimed, form, mail, kept } = props;
  const { page } = desk;
  const { application, documents } = claimed;
  const number = application.number ?? 0;
  const t = page.t.operator.return;
  const parts = partsOf(application.definition);
  const fields = parts.filter((part) => part.startsWith('field:'));
  const others = parts.filter((part) => !part.startsWith('field:'));
  const labels = Object.fromEntries(
    parts.map((part) => [remarkName(part), partLabel(part, application.definition, page.t, page.locale)]),
  );
  const told = parts.some((part) => form.values[cannedName(part)] || form.values[remarkName(part)]);
  const answered = fields.some((part) => form.values[cannedName(part)] || form.values[remarkName(part)]);
  return (
    <DeskFrame
      desk={desk}
      title={t.title(number)}
      current="applications"
      islands={['document-viewer', 'mail-preview', 'claim-clock']}
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operator.queue.title, href: desk.queue.href },
        { label: applicationTitle(page, application), href: urls.application(number) },
        { label: t.title(number) },
      ]}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={t.title(number)} lead={t.lead} />
      {kept && <KeptNotice />}
      <div class="km-split">
        <div class="km-split__data">
          <ClaimClock desk={desk} application={application} />
          <Form page={page} action={urls.return(number)}>
            {others.map((part, at) => (
              <RemarkFields {...props} part={part} by={at + 1} />
            ))}
            {fields.length > 0 && (
              <details class="ds-card km-card km-part-fields" open={answered || others.length === 0}>
                <summary>{t.fields}</summary>
                {fields.map((part, at) => (
                  <RemarkFields {...props} part={part} by={others.length + at + 1} />
                ))}
              </details>
            )}
            <MailPreview mail={mail} missing={told ? undefined : page.t.operatorWorklist.mail.noRemarks} />
            <ButtonRow sticky>
              <Button icon="undo-2">
                {t.confirm} <KeyHint by="Ctrl+Enter" />
              </Button>
              <PreviewButton />
              <Button href={urls.application(number)} variant="tertiary">
                {page.t.ui.cancel}
              </Button>
            </ButtonRow>
          </Form>
        </div>
        <Attachments desk={desk} application={application} documents={documents} />
      </div>
    </DeskFrame>
  );
}

function RemarkFields({
  desk,
  claimed,
  reasons,
  part,
  form,
  by,
}: ReturnPageProps & { part: Part; by: number }) {
  const { page } = desk;
  const t = page.t.operator.return;
  const { definition } = claimed.application;
  const field = definition.fields.find(({ key }) => part === `field:${key}`);
  const label = partLabel(part, definition, page.t, page.locale);
  return (
    <Card title={label} class="km-part" actions={by < 10 && <KeyHint by={String(by)} />}>
      {field && (
        <p class="km-preview">
          {answerText(field, claimed.application, reasons, page.t, page.locale) || '–'}
        </p>
      )}
      <fieldset class="ds-fieldset km-part__pair" aria-label={label}>
        <Keyed by={String(by)}>
          <Select
            form={form}
            name={cannedName(part)}
            label={t.ready}
            optional
            placeholder={t.chooseReady}
            lang={claimed.applicantLocale}
            options={cannedFor(part, claimed.applicantLocale as Locale).map(({ key: value, text }) => ({
              value,
              label: text,
            }))}
          />
        </Keyed>
        <TextArea
          form={form}
          name={remarkName(part)}
          label={t.own}
          optional
          rows={2}
          maxlength={500}
          lang={claimed.applicantLocale}
        />
      </fieldset>
    </Card>
  );
}
