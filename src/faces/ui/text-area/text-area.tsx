import { controlProps, Field, type FieldProps } from '../form/field.tsx';
import { fieldValue } from '../form/form-view.ts';

interface TextAreaProps extends FieldProps {
  rows?: number | undefined;
  maxlength?: number | undefined;
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        {...controlProps(props)}
        rows={props.rows ?? 6}
        maxLength={props.maxlength}
        value={fieldValue(props.form, props.name)}
      />
    </Field>
  );
}
