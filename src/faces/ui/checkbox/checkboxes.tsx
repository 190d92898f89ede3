import { describedBy, FieldError, FieldHint, type FieldProps, LabelText } from '../form/field.tsx';
import { fieldId, fieldValues } from '../form/form-view.ts';
import type { Choice } from '../radios/radios.tsx';

interface CheckboxesProps extends FieldProps {
  options: readonly Choice[];
}

/** Several of a list; the ticked values come in as `name` repeated. */
export function Checkboxes(props: CheckboxesProps) {
  const { form, name, label, hint, optional, options } = props;
  const id = fieldId(name);
  const values = fieldValues(form, name);
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
          const own = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div class="ds-field">
              <input
                type="checkbox"
                class="ds-input"
                id={own}
                name={name}
                value={option.value}
                checked={values.includes(option.value)}
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
