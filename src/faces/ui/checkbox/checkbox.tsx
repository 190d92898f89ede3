import type { ComponentChildren } from 'preact';
import { describedBy, FieldError, FieldHint, type FieldProps } from '../form/field.tsx';
import { fieldId, fieldValue } from '../form/form-view.ts';

interface CheckboxProps extends Omit<FieldProps, 'label'> {
  /** May hold links: "Akceptuję <a>Regulamin</a>…". */
  label: ComponentChildren;
  /** What the ticked box sends. */
  value?: string | undefined;
  /** A word on a button, not a duty: no asterisk and no "(opcjonalne)". */
  unmarked?: boolean | undefined;
}

/** One box to tick: a consent, a yes. As in the manual, the asterisk stands before the sentence. */
export function Checkbox(props: CheckboxProps) {
  const { form, name, label, hint, optional, value = 'tak', unmarked } = props;
  const id = fieldId(name);
  return (
    <div class="km-field" data-invalid={form.errors[name] ? '' : undefined}>
      <FieldError form={form} name={name} />
      <div class="ds-field">
        <input
          type="checkbox"
          class="ds-input"
          id={id}
          name={name}
          value={value}
          checked={fieldValue(form, name) === value}
          disabled={props.disabled}
          aria-required={optional || unmarked ? undefined : 'true'}
          aria-invalid={form.errors[name] ? 'true' : undefined}
          aria-describedby={describedBy(form, name, hint)}
        />
        <label class="ds-label" data-weight="regular" for={id}>
          {!optional && !unmarked && (
            <span class="km-field__required" aria-hidden="true">
              *{' '}
            </span>
          )}
          {label}
        </label>
        <FieldHint name={name} hint={hint} />
      </div>
    </div>
  );
}
