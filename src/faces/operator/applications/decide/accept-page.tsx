import type { Application } from '../../../../applications/application.ts';
import type { Package } from '../../../../packages/package.ts';
import { formatDay } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';

interface AcceptPageProps {
  desk: DeskPage;
  application: Application;
  granted: Package | undefined;
  /** Last valid day of the package; nothing when the clerk has to read it on the proof. */
  until: string | undefined;
  form: FormView;
}

export function AcceptPage({ desk, application, granted, until, form }: AcceptPageProps) {
  const { page, now } = desk;
  const number = application.number ?? 0;
  const { definition } = application;
  const t = page.t.operator.accept;
  const asksProof = granted !== undefined && until === undefined;
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
              min={now.toISOString().slice(0, 10)}
            />
          )
        }
      >
        <p>{t.forWhom(nameOf(application))}</p>
        <ul>
          <li>{t.issues[definition.physical ? (definition.virtual ? 'both' : 'physical') : 'virtual']}</li>
          {granted && (
            <li>
              {t.grants(inLocale(granted.name, page.locale))}{' '}
              {until && <strong>{t.until(formatDay(until))}</strong>}
            </li>
          )}
        </ul>
        <p>{definition.physical ? t.nextPhysical : t.nextVirtual}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
