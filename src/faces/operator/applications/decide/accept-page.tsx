import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { criterionPoints } from '../../../../applications/criterion.ts';
import type { Foreseen } from '../../../../applications/foresee.ts';
import { firstDay } from '../../../../packages/extension.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { PreviewedMail } from '../../../http/decision-letter.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Checkboxes } from '../../../ui/checkbox/checkboxes.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { KeyHint } from '../../keys/keyed.tsx';
import { urls } from '../../urls.ts';
import { effectSentences } from '../effects.ts';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';
import { MailPreview } from './mail-preview.tsx';

interface AcceptPageProps {
  desk: DeskPage;
  claimed: ClaimedApplication;
  foreseen: Foreseen;
  form: FormView;
  mail: PreviewedMail | undefined;
}

/** The criterion's points, each with its place as the value. */
export const pointField = 'punkt';

export function AcceptPage({ desk, claimed, foreseen, form, mail }: AcceptPageProps) {
  const { page, now } = desk;
  const { application, applicant } = claimed;
  const { decided, held } = foreseen;
  const number = application.number ?? 0;
  const today = dayOf(now);
  const t = page.t.operator.accept;
  const words = page.t.operatorWorklist;
  const points = criterionPoints(application.definition);
  const issues = decided.ok && decided.effect.card.does === 'issue' && !decided.effect.production;
  const asksProof = !decided.ok && decided.reason === 'proof-date-missing';
  return (
    <DeskFrame
      desk={desk}
      title={t.title(number)}
      current="applications"
      islands={['mail-preview']}
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operator.queue.title, href: desk.queue.href },
        { label: applicationTitle(page, application), href: urls.application(number) },
        { label: t.title(number) },
      ]}
    >
      <ErrorSummary form={form} labels={{ [pointField]: words.criterion.legend, proofUntil: t.proofUntil }} />
      <ConfirmDialog
        page={page}
        action={urls.accept(number)}
        title={t.title(number)}
        confirmLabel={
          <>
            {t.confirm} <KeyHint by="Ctrl+Enter" />
          </>
        }
        cancelHref={urls.application(number)}
        fields={
          <>
            {points.length > 1 && (
              <Checkboxes
                form={form}
                name={pointField}
                label={words.criterion.legend}
                options={points.map((point, at) => ({
                  value: String(at),
                  label: inLocale(point, page.locale),
                }))}
              />
            )}
            {asksProof && (
              <DateField
                form={form}
                name="proofUntil"
                label={t.proofUntil}
                hint={t.proofHint}
                min={firstDay(today, held?.validUntil)}
              />
            )}
          </>
        }
      >
        <p>
          <strong>{nameOf(application)}</strong>: {page.t.applications.kinds[application.kind]}
        </p>
        <ul>
          {effectSentences(page, { application, applicant, foreseen, today }).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        {points.length === 1 && points[0] && (
          <p>{words.criterion.single(inLocale(points[0], page.locale))}</p>
        )}
        <p>{application.definition.physical ? t.nextProduction : t.next}</p>
        <details>
          <summary>{words.mail.details}</summary>
          <MailPreview
            mail={mail}
            missing={asksProof ? words.mail.noDay : undefined}
            hint={issues ? words.mail.noCardNumber : undefined}
          />
        </details>
      </ConfirmDialog>
    </DeskFrame>
  );
}
