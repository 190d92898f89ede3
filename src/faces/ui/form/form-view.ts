/** What a form shows: the values as typed, and for each refused field a sentence that says how to mend it. */
export interface FormView {
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly errors: Readonly<Record<string, string | undefined>>;
}

export const emptyForm: FormView = { values: {}, errors: {} };

export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** The id of a field's control; the error summary links to it. */
export function fieldId(name: string): string {
  return `pole-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

export function fieldValue(form: FormView, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function fieldValues(form: FormView, name: string): readonly string[] {
  const value = form.values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export { fieldValue as valueOf };

/** The errors in the order in which the form's author listed them. */
export function errorsOf(form: FormView): FieldError[] {
  return Object.entries(form.errors).flatMap(([field, text]) => (text ? [{ field, text }] : []));
}
