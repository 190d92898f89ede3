import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PasskeyOffer } from '../../../ui/passkey/passkey.tsx';
import { PasswordField } from '../../../ui/password-field/password-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { AccountPage } from '../../panel.ts';
import { SecondFactorFrame } from '../frame.tsx';

interface NewPasskeyProps extends AccountPage {
  form: FormView;
  /** Nothing where the service has no name that a passkey could be made for. */
  origin: string | undefined;
}

export function NewPasskeyPage({ form, origin, ...panel }: NewPasskeyProps) {
  const { page, urls } = panel;
  const { account, ui, secondFactor } = page.t;
  const t = secondFactor.passkeys;
  const instead = (
    <ButtonRow>
      <Button variant="secondary" icon="smartphone" href={urls.app}>
        {secondFactor.app.add}
      </Button>
    </ButtonRow>
  );
  return (
    <SecondFactorFrame {...panel} title={t.addTitle} islands={['passkey']} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ name: t.name, password: account.yourPassword }} />
      <PageHead title={t.addTitle} lead={t.text} />
      {!origin && (
        <>
          <p>{t.notHere}</p>
          {instead}
        </>
      )}
      {origin && (
        <PasskeyOffer missing={t.missing} instead={instead} origin={origin}>
          <Form page={page} action={urls.newPasskey}>
            <TextField form={form} name="name" label={t.name} hint={t.nameHint} autocomplete="off" />
            <PasswordField
              form={form}
              name="password"
              label={account.yourPassword}
              hint={secondFactor.passwordHint}
              autocomplete="current-password"
            />
            <ButtonRow>
              <Button>{secondFactor.next}</Button>
              <Button variant="tertiary" href={urls.secondFactor}>
                {ui.cancel}
              </Button>
            </ButtonRow>
          </Form>
        </PasskeyOffer>
      )}
    </SecondFactorFrame>
  );
}
