import type { ComponentChildren } from 'preact';
import { describedBy, FieldError, FieldHint, type FieldProps, LabelText } from '../form/field.tsx';
import { fieldId, fieldValue } from '../form/form-view.ts';

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren | undefined;
  readonly disabled?: boolean | undefined;
}

interface RadiosProps extends FieldProps {
  options: readonly Choice[];
  /** Boxes instead of bare buttons, for few choices that carry a description. */
  boxed?: boolean | undefined;
}

export function Radios(props: RadiosProps) {
  const { form, name, label, hint, optional, options, boxed } = props;
  const id = fieldId(name);
  const value = fieldValue(form, name);
  return (
    <fieldset
      class="ds-fieldset km-field"
      aria-describedby={describedBy(form, name, hint)}
      data-invalid={form.errors[name] ? '' : undefined}
    >
      <legend class="ds-label">
        <LabelText label={label} optional={optional} />
      </legend>
      <FieldHint name={name} hint={hint} />
      <FieldError form={form} name={name} />
      <div class="km-choices">
        {options.map((option, index) => {
          // The summary links to the first button.
          const own = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div class="ds-field" data-variant={boxed ? 'outline' : undefined}>
              <input
                type="radio"
                class="ds-input"
                id={own}
                name={name}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled ?? props.disabled}
                aria-invalid={form.errors[name] ? 'true' : undefined}
                aria-describedby={option.hint ? `${own}-wybor` : undefined}
              />
              <label class="ds-label" data-weight="regular" for={own}>
                {option.label}
              </label>
              {option.hint && (
                <div data-field="description" id={`${own}-wybor`}>
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
