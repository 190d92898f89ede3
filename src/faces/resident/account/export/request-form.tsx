import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { PasswordField } from '../../../ui/password-field/password-field.tsx';
import { urls } from '../../urls.ts';

interface RequestFormProps {
  page: PageContext;
  form: FormView;
  label: string;
  secondary?: boolean;
}

export function RequestForm({ page, form, label, secondary }: RequestFormProps) {
  return (
    <Form page={page} action={urls.dataExport}>
      <PasswordField
        form={form}
        name="currentPassword"
        label={page.t.account.yourPassword}
        hint={page.t.dataExport.passwordHint}
        autocomplete="current-password"
      />
      <ButtonRow>
        <Button variant={secondary ? 'secondary' : 'primary'}>{label}</Button>
      </ButtonRow>
    </Form>
  );
}
