import { controlProps, Field, type FieldProps } from '../form/field.tsx';
import { fieldValue } from '../form/form-view.ts';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  /** The first, empty choice; leave it out when one of the options must already be chosen. */
  placeholder?: string | undefined;
  autocomplete?: string | undefined;
}

export function Select(props: SelectProps) {
  const value = fieldValue(props.form, props.name);
  return (
    <Field {...props}>
      <select {...controlProps(props)} autoComplete={props.autocomplete as 'on' | undefined}>
        {props.placeholder !== undefined && (
          <option value="" selected={value === ''}>
            {props.placeholder}
          </option>
        )}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
