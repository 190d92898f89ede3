import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import type { RejectionReason } from '../../../../city/rejection-reasons.ts';
import { messages } from '../../../i18n/index.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldId, fieldValue } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';

interface RejectPageProps {
  desk: DeskPage;
  claimed: ClaimedApplication;
  reasons: readonly RejectionReason[];
  /** Id of the reason whose sentence is in the form. */
  chosen: string | undefined;
  form: FormView;
}

/** First the reason, from the city's list; then its sentence, which the clerk may change. */
export function RejectPage({ desk, claimed, reasons, chosen, form }: RejectPageProps) {
  const { page } = desk;
  const { application, applicant } = claimed;
  const number = application.number ?? 0;
  const t = page.t.operator.reject;
  // What the resident reads is in the resident's language.
  const told = messages[claimed.applicantLocale as Locale];
  return (
    <DeskFrame
      desk={desk}
      title={t.title(number)}
      current="applications"
      islands={['mirror']}
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operator.queue.title, href: urls.applications },
        { label: applicationTitle(page, application), href: urls.application(number) },
        { label: t.title(number) },
      ]}
    >
      <ErrorSummary form={form} labels={{ text: t.text }} />
      <PageHead
        title={t.title(number)}
        lead={t.lead((applicant.behalf && applicant.name) || nameOf(application))}
      />
      <div class="km-split">
        <nav class="km-split__data km-reasons" aria-label={t.reasons}>
          <h2 class="ds-heading" data-size="2xs">
            {t.reasons}
          </h2>
          <ul>
            {reasons.map(({ id, label }) => (
              <li>
                <a href={urls.rejectFor(number, id)} aria-current={id === chosen ? 'true' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="km-split__data">
          <Form page={page} action={urls.reject(number)}>
            <TextArea form={form} name="text" label={t.text} hint={t.hint} rows={7} maxlength={2000} />
            <Card title={t.preview} level={3} variant="tinted">
              <p>
                <strong>{told.applications.history.rejected}</strong>
              </p>
              <p class="km-preview" data-mirrors={fieldId('text')}>
                {fieldValue(form, 'text') || t.previewEmpty}
              </p>
            </Card>
            <ButtonRow>
              <Button variant="danger" icon="x">
                {t.confirm}
              </Button>
              <Button href={urls.application(number)} variant="tertiary">
                {page.t.ui.cancel}
              </Button>
            </ButtonRow>
          </Form>
        </div>
      </div>
    </DeskFrame>
  );
}
