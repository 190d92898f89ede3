import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PasswordField } from '../../../ui/password-field/password-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

export function EmailPage({ page, resident, form }: PanelPage & { form: FormView }) {
  const { yourPassword, emailChange: t } = page.t.account;
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={t.title}
      current="account"
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ email: t.newEmail, password: yourPassword }} />
      <PageHead title={t.title} lead={t.lead(resident.email)} />
      <Card>
        <Form page={page} action={urls.email}>
          <TextField form={form} name="email" label={t.newEmail} type="email" autocomplete="email" />
          <PasswordField
            form={form}
            name="password"
            label={yourPassword}
            hint={t.passwordHint}
            autocomplete="current-password"
          />
          <ButtonRow>
            <Button icon="mail">{t.submit}</Button>
            <Button variant="tertiary" href={urls.account}>
              {t.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
    </ResidentFrame>
  );
}
