import { controlProps, Field, type FieldProps } from '../form/field.tsx';
import { fieldValue } from '../form/form-view.ts';

interface DateFieldProps extends FieldProps {
  /** ISO dates, `2026-01-31`. */
  min?: string | undefined;
  max?: string | undefined;
  autocomplete?: 'bday' | undefined;
}

/** One box, the value an ISO date: every browser of today has it, and reads it out part by part. */
export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        type="date"
        value={fieldValue(props.form, props.name)}
        min={props.min}
        max={props.max}
        autoComplete={props.autocomplete}
        size={12}
      />
    </Field>
  );
}
