import type { ComponentChildren } from 'preact';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PasswordField } from '../../ui/password-field/password-field.tsx';
import type { AccountPage } from '../panel.ts';
import { SecondFactorFrame } from './frame.tsx';

interface WithPasswordProps extends AccountPage {
  form: FormView;
  action: string;
  title: string;
  confirmLabel: string;
  danger?: boolean | undefined;
  children: ComponentChildren;
}

/** A question that is answered with the password. */
export function WithPassword({ form, action, confirmLabel, danger, children, ...frame }: WithPasswordProps) {
  const { page, urls, title } = frame;
  const { account, secondFactor: t } = page.t;
  return (
    <SecondFactorFrame {...frame} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ password: account.yourPassword }} />
      <ConfirmDialog
        page={page}
        action={action}
        title={title}
        confirmLabel={confirmLabel}
        cancelHref={urls.secondFactor}
        danger={danger}
        fields={
          <PasswordField
            form={form}
            name="password"
            label={account.yourPassword}
            hint={t.passwordHint}
            autocomplete="current-password"
          />
        }
      >
        {children}
      </ConfirmDialog>
    </SecondFactorFrame>
  );
}
