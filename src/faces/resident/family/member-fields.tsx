import { relations } from '../../../family/member.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';

interface FieldsProps {
  page: PageContext;
  form: FormView;
}

/** What the fields are called, in the order of the form. */
export function memberLabels({ t }: PageContext): Record<string, string> {
  const { fields } = t.applications;
  return {
    firstName: fields['first-name'],
    lastName: fields['last-name'],
    birthDate: fields['birth-date'],
    relation: fields.relation,
    email: t.resident.family.fields.email,
  };
}

export function NameFields({ page, form }: FieldsProps) {
  const { firstName, lastName } = memberLabels(page);
  return (
    <>
      <TextField form={form} name="firstName" label={firstName ?? ''} spellcheck={false} />
      <TextField form={form} name="lastName" label={lastName ?? ''} spellcheck={false} />
    </>
  );
}

/** `today` is `YYYY-MM-DD`. */
export function BirthField({ page, form, today }: FieldsProps & { today: string }) {
  return <DateField form={form} name="birthDate" label={memberLabels(page).birthDate ?? ''} max={today} />;
}

export function RelationField({ page, form }: FieldsProps) {
  const { t } = page;
  return (
    <Select
      form={form}
      name="relation"
      label={t.applications.fields.relation}
      placeholder={t.resident.family.fields.choose}
      options={relations.map((relation) => ({ value: relation, label: t.applications.relations[relation] }))}
    />
  );
}

export function EmailField({ page, form, hint }: FieldsProps & { hint: string }) {
  const { fields } = page.t.resident.family;
  return <TextField form={form} name="email" label={fields.email} hint={hint} type="email" optional />;
}
