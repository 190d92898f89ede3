import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import type { RejectionReason } from '../../../../city/rejection-reasons.ts';
import type { PreviewedMail } from '../../../http/decision-letter.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../../ui/form/form-view.ts';
import { KeptNotice } from '../../../ui/form/kept-notice.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { Keyed, KeyHint } from '../../keys/keyed.tsx';
import { urls } from '../../urls.ts';
import { ClaimClock } from '../claim-clock.tsx';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';
import { MailPreview, PreviewButton } from './mail-preview.tsx';

interface RejectPageProps {
  desk: DeskPage;
  claimed: ClaimedApplication;
  reasons: readonly RejectionReason[];
  /** `powod` is the id of the reason whose sentence it began with. */
  form: FormView;
  /** Nothing without a reason, or without anybody to write to. */
  mail: PreviewedMail | undefined;
  /** The form is back from a session that has ended. */
  kept: boolean;
}

/** First the reason, from the city's list; then its sentence, which the clerk may change. */
export function RejectPage({ desk, claimed, reasons, form, mail, kept }: RejectPageProps) {
  const { page } = desk;
  const { application, applicant } = claimed;
  const number = application.number ?? 0;
  const t = page.t.operator.reject;
  const chosen = fieldValue(form, 'powod');
  return (
    <DeskFrame
      desk={desk}
      title={t.title(number)}
      current="applications"
      islands={['mail-preview', 'claim-clock']}
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operator.queue.title, href: desk.queue.href },
        { label: applicationTitle(page, application), href: urls.application(number) },
        { label: t.title(number) },
      ]}
    >
      <ErrorSummary form={form} labels={{ text: t.text }} />
      <PageHead
        title={t.title(number)}
        lead={t.lead((applicant.behalf && applicant.name) || nameOf(application))}
      />
      {kept && <KeptNotice />}
      <div class="km-split">
        <nav class="km-split__data km-reasons" aria-label={t.reasons}>
          <h2 class="ds-heading" data-size="2xs">
            {t.reasons}
          </h2>
          <ol>
            {reasons.map(({ id, label }, index) => (
              <li>
                <Keyed by={String(index + 1)}>
                  <a href={urls.rejectFor(number, id)} aria-current={id === chosen ? 'true' : undefined}>
                    {label}
                  </a>
                </Keyed>
              </li>
            ))}
          </ol>
        </nav>
        <div class="km-split__data">
          <ClaimClock desk={desk} application={application} />
          <Form page={page} action={urls.reject(number)}>
            <input type="hidden" name="powod" value={chosen} />
            <TextArea
              form={form}
              name="text"
              label={t.text}
              hint={t.hint}
              rows={7}
              maxlength={2000}
              lang={claimed.applicantLocale}
            />
            <MailPreview mail={mail} missing={fieldValue(form, 'text') ? undefined : t.previewEmpty} />
            <ButtonRow sticky>
              <Button variant="danger" icon="x">
                {t.confirm} <KeyHint by="Ctrl+Enter" />
              </Button>
              <PreviewButton />
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
