import type { Messages } from '../i18n/index.ts';
import { errorsOf, type FieldError, type FormView } from '../ui/form/form-view.ts';

/**
 * For the summary, away from the fields: "Imię: Wypełnij to pole." A sentence that a page made for itself
 * says what it is about and needs no name before it.
 */
export function namedErrors(
  form: FormView,
  labels: Readonly<Record<string, string | undefined>>,
  t: Messages,
): FieldError[] {
  const general: readonly string[] = Object.values(t.errors);
  return errorsOf(form).map(({ field, text }) => ({
    field,
    text: labels[field] && general.includes(text) ? `${labels[field]}: ${text}` : text,
  }));
}
