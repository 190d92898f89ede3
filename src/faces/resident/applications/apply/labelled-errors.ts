import { errorsOf, type FieldError, type FormView } from '../../../ui/form/form-view.ts';

/** For a summary of several fields: each sentence says which field it is about. */
export function labelledErrors(form: FormView, labels: ReadonlyMap<string, string>): FieldError[] {
  return errorsOf(form).map(({ field, text }) => {
    const label = labels.get(field);
    return { field, text: label ? `${label}: ${text}` : text };
  });
}
