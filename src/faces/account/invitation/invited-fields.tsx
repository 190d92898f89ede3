import type { FormView } from '../../ui/form/form-view.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';

interface InvitedFieldsProps {
  form: FormView;
  labels: Readonly<Record<'email' | 'emailHint' | 'firstName' | 'lastName', string>>;
  /** Whoever is there keeps the address. */
  there?: boolean;
}

/** Who works with the account, as whoever invites them writes it: none of it is their own, so nothing fills it in. */
export function InvitedFields({ form, labels, there = false }: InvitedFieldsProps) {
  const text = { form, autocomplete: 'off' };
  return (
    <>
      {!there && (
        <TextField {...text} name="email" label={labels.email} hint={labels.emailHint} type="email" />
      )}
      <TextField {...text} name="firstName" label={labels.firstName} />
      <TextField {...text} name="lastName" label={labels.lastName} />
    </>
  );
}
