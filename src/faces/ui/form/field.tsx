import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { usePage } from '../page-scope.ts';
import { type FormView, fieldId } from './form-view.ts';

/** What every field takes; the value and the error come out of `form` by `name`. */
export interface FieldProps {
  form: FormView;
  name: string;
  label: string;
  hint?: ComponentChildren | undefined;
  /** Fields are required unless they say so. */
  optional?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The id of something else on the page that tells about the field. */
  toldBy?: string | undefined;
  /** Of what is written in it, where that is not the page's. */
  lang?: string | undefined;
}

/** In a search bar nothing is a duty, so no field there is marked as required or optional. */
export const UnmarkedFields = createContext(false);

export function describedBy(
  form: FormView,
  name: string,
  hint: unknown,
  toldBy?: string | undefined,
): string | undefined {
  const id = fieldId(name);
  const parts = [toldBy, hint ? `${id}-opis` : '', form.errors[name] ? `${id}-blad` : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** Attributes that tie a control to its label, hint and error. */
export function controlProps({ form, name, hint, optional, disabled, toldBy, lang }: FieldProps) {
  const required = !useContext(UnmarkedFields) && !optional;
  return {
    id: fieldId(name),
    name,
    class: 'ds-input',
    disabled,
    lang,
    'aria-required': required ? ('true' as const) : undefined,
    'aria-invalid': form.errors[name] ? ('true' as const) : undefined,
    'aria-describedby': describedBy(form, name, hint, toldBy),
  };
}

/** Label, hint, error, control: in this order, everywhere. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="ds-field km-field" data-invalid={field.form.errors[field.name] ? '' : undefined}>
      <label class="ds-label" for={fieldId(field.name)}>
        <LabelText label={field.label} optional={field.optional} />
      </label>
      <FieldHint name={field.name} hint={field.hint} />
      <FieldError form={field.form} name={field.name} />
      {children}
    </div>
  );
}

export function LabelText({ label, optional }: { label: string; optional?: boolean | undefined }) {
  const { t } = usePage();
  if (useContext(UnmarkedFields)) return <>{label}</>;
  return optional ? (
    <>
      {label} <span class="km-field__optional">{t.ui.form.optional}</span>
    </>
  ) : (
    <>
      {label}{' '}
      <span class="km-field__required" aria-hidden="true">
        *
      </span>
    </>
  );
}

export function FieldHint({ name, hint }: { name: string; hint?: ComponentChildren | undefined }) {
  if (!hint) return null;
  return (
    <div data-field="description" id={`${fieldId(name)}-opis`}>
      {hint}
    </div>
  );
}

export function FieldError({ form, name }: { form: FormView; name: string }) {
  const { t } = usePage();
  const error = form.errors[name];
  if (!error) return null;
  return (
    <p class="ds-validation-message" data-field="validation" id={`${fieldId(name)}-blad`}>
      <span class="ds-sr-only">{t.ui.form.errorPrefix} </span>
      {error}
    </p>
  );
}
