import { Button } from '../ui/button/button.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';
import { Card } from '../ui/card/card.tsx';
import { Form } from '../ui/form/form.tsx';
import type { FormView } from '../ui/form/form-view.ts';
import { NewPasswordFields } from '../ui/password-field/new-password-fields.tsx';
import { PasswordField } from '../ui/password-field/password-field.tsx';
import type { AccountPage } from './panel.ts';

export function PasswordCard({ page, urls, form }: AccountPage & { form: FormView }) {
  const t = page.t.account.password;
  return (
    <Card title={t.title}>
      <Form page={page} action={urls.password}>
        <PasswordField form={form} name="oldPassword" label={t.old} autocomplete="current-password" />
        <NewPasswordFields form={form} label={t.new} hint={t.hint} againLabel={t.newAgain} />
        <ButtonRow>
          <Button icon="key-round">{t.change}</Button>
        </ButtonRow>
      </Form>
    </Card>
  );
}
