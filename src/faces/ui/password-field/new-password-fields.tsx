import type { FormView } from '../form/form-view.ts';
import { PasswordField } from './password-field.tsx';

interface NewPasswordFieldsProps {
  form: FormView;
  label: string;
  hint: string;
  againLabel: string;
}

/** A password that is being chosen, typed twice: `password` and `passwordAgain`. */
export function NewPasswordFields({ form, label, hint, againLabel }: NewPasswordFieldsProps) {
  return (
    <>
      <PasswordField form={form} name="password" label={label} hint={hint} autocomplete="new-password" />
      <PasswordField form={form} name="passwordAgain" label={againLabel} autocomplete="new-password" />
    </>
  );
}
