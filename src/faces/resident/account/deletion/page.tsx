import type { Dependant } from '../../../../privacy/dependants.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PasswordField } from '../../../ui/password-field/password-field.tsx';
import { Along } from '../../consents/along.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface DeletionPageProps extends PanelPage {
  form: FormView;
  /** Somebody of the staff or of a shop, who goes on logging in there. */
  accountStays: boolean;
  dependants: readonly Dependant[];
}

export function DeletionPage({ form, accountStays, dependants, ...panel }: DeletionPageProps) {
  const { yourPassword, deletion: t } = panel.page.t.account;
  return (
    <ResidentFrame {...panel} title={t.title} current="account" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ currentPassword: yourPassword }} />
      <ConfirmDialog
        page={panel.page}
        action={urls.accountDeletion}
        title={t.title}
        confirmLabel={t.yes}
        cancelLabel={t.no}
        cancelHref={urls.account}
        danger
        fields={
          <PasswordField
            form={form}
            name="currentPassword"
            label={yourPassword}
            hint={t.passwordHint}
            autocomplete="current-password"
          />
        }
      >
        <p>{t.question}</p>
        <p>{t.consequences}</p>
        <Along page={panel.page} effect="erase" dependants={dependants} />
        {accountStays && <p>{t.accountStays}</p>}
      </ConfirmDialog>
    </ResidentFrame>
  );
}
