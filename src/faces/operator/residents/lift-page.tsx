import type { Suspension } from '../../../consents/suspensions.ts';
import type { KnownPerson } from '../../../people/directory.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { nameOf } from './resident-page.tsx';

interface LiftPageProps {
  desk: DeskPage;
  person: KnownPerson;
  suspension: Suspension;
  form: FormView;
}

export function LiftPage({ desk, person, suspension, form }: LiftPageProps) {
  const { page } = desk;
  const t = page.t.residents.lift;
  const { cause } = suspension;
  return (
    <DeskFrame desk={desk} title={t.title} current="residents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ reason: t.reason }} />
      <ConfirmDialog
        page={page}
        action={urls.suspensionLifting(person.id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.resident(person.id)}
        fields={
          <TextArea form={form} name="reason" label={t.reason} hint={t.hint} rows={3} maxlength={500} />
        }
      >
        <p>{t.what(nameOf(page, person))}</p>
        {cause === 'consent' && <p>{t.guardian}</p>}
        {cause === 'guardian' && <p>{t.member}</p>}
        {cause === 'consent' && <p>{t.next}</p>}
      </ConfirmDialog>
    </DeskFrame>
  );
}

interface LiftConflictProps {
  desk: DeskPage;
  person: KnownPerson;
  why: 'not-suspended' | 'own';
}

export function LiftConflictPage({ desk, person, why }: LiftConflictProps) {
  const t = desk.page.t.residents.lift;
  return (
    <DeskFrame desk={desk} title={t.conflictTitle} current="residents">
      <PageHead title={t.conflictTitle} />
      <Alert kind="warning">
        <p>{why === 'own' ? t.own : t.notSuspended}</p>
      </Alert>
      <ButtonRow>
        <Button href={urls.resident(person.id)}>{t.show}</Button>
      </ButtonRow>
    </DeskFrame>
  );
}
