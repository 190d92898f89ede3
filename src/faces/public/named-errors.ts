import { errorsOf, type FieldError, type FormView } from '../ui/form/form-view.ts';

/** For the summary, away from the fields: "Imię: Wypełnij to pole." A field without a label speaks for itself. */
export function namedErrors(
  form: FormView,
  labels: Readonly<Record<string, string | undefined>>,
): FieldError[] {
  return errorsOf(form).map(({ field, text }) => ({
    field,
    text: labels[field] ? `${labels[field]}: ${text}` : text,
  }));
}
