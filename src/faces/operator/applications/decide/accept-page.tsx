import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import type { Foreseen } from '../../../../applications/foresee.ts';
import { firstDay } from '../../../../packages/extension.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { effectSentences } from '../effects.ts';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';

interface AcceptPageProps {
  desk: DeskPage;
  claimed: ClaimedApplication;
  foreseen: Foreseen;
  form: FormView;
}

export function AcceptPage({ desk, claimed, foreseen, form }: AcceptPageProps) {
  const { page, now } = desk;
  const { application, applicant } = claimed;
  const { decided, held } = foreseen;
  const number = application.number ?? 0;
  const today = dayOf(now);
  const t = page.t.operator.accept;
  const asksProof = !decided.ok && decided.reason === 'proof-date-missing';
  return (
    <DeskFrame
      desk={desk}
      title={t.title(number)}
      current="applications"
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operator.queue.title, href: urls.applications },
        { label: applicationTitle(page, application), href: urls.application(number) },
        { label: t.title(number) },
      ]}
    >
      <ErrorSummary form={form} labels={{ proofUntil: t.proofUntil }} />
      <ConfirmDialog
        page={page}
        action={urls.accept(number)}
        title={t.title(number)}
        confirmLabel={t.confirm}
        cancelHref={urls.application(number)}
        fields={
          asksProof && (
            <DateField
              form={form}
              name="proofUntil"
              label={t.proofUntil}
              hint={t.proofHint}
              min={firstDay(today, held?.validUntil)}
            />
          )
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
        <p>{application.definition.physical ? t.nextProduction : t.next}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
