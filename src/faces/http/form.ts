import type { FastifyRequest } from 'fastify';
import type { FieldErrors } from '../../platform/input.ts';
import type { Messages } from '../i18n/index.ts';
import type { FormView } from '../ui/form/form-view.ts';

export type RawForm = Readonly<Record<string, string | string[] | undefined>>;

/** The fields as they came: strings, or several strings under one name. */
export function rawForm(request: FastifyRequest): RawForm {
  return (request.body ?? {}) as RawForm;
}

export function textOf(form: RawForm, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** The same form again: what was typed stays (passwords do not), each error becomes its sentence. */
export function refusedForm(raw: RawForm, errors: FieldErrors, t: Messages): FormView {
  const values = Object.entries(raw).filter(([name]) => !/password|^_/i.test(name));
  const sentences = Object.entries(errors).map(([field, error]) => [field, t.errors[error]]);
  return { values: Object.fromEntries(values), errors: Object.fromEntries(sentences) };
}
