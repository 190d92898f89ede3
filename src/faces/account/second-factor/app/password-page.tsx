import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PasswordField } from '../../../ui/password-field/password-field.tsx';
import type { AccountPage } from '../../panel.ts';
import { SecondFactorFrame } from '../frame.tsx';

/** The first step: nobody but the owner may go on. */
export function AppPasswordPage({ form, ...panel }: AccountPage & { form: FormView }) {
  const { page, urls } = panel;
  const { account, ui, secondFactor: t } = page.t;
  return (
    <SecondFactorFrame {...panel} title={t.app.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ password: account.yourPassword }} />
      <PageHead title={t.app.title} lead={t.app.text} />
      <p class="km-prose">{t.app.install}</p>
      <Form page={page} action={urls.app}>
        <PasswordField
          form={form}
          name="password"
          label={account.yourPassword}
          hint={t.passwordHint}
          autocomplete="current-password"
        />
        <ButtonRow>
          <Button>{t.next}</Button>
          <Button variant="tertiary" href={urls.secondFactor}>
            {ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </SecondFactorFrame>
  );
}
