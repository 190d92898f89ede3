import { controlProps, Field, type FieldProps } from '../form/field.tsx';
import { fieldValue } from '../form/form-view.ts';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'none' | undefined;
  /** Expected length in characters: a short answer gets a short box. */
  width?: number | undefined;
  maxlength?: number | undefined;
  readonly?: boolean | undefined;
  spellcheck?: boolean | undefined;
  /** Only where the page is for filling this in, as with a scanner; it comes before a message. */
  autofocus?: boolean | undefined;
  /** A unit after the box, as in "25,00 zł". */
  suffix?: string | undefined;
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', inputmode, maxlength, readonly, spellcheck, suffix, width } = props;
  const input = (
    <input
      {...controlProps(props)}
      // Preact types each kind apart, and completion as a closed list; the server writes them as given.
      type={type as 'text'}
      value={fieldValue(props.form, props.name)}
      autoComplete={props.autocomplete as 'on' | undefined}
      inputMode={inputmode}
      maxLength={maxlength}
      readOnly={readonly}
      spellcheck={spellcheck}
      autofocus={props.autofocus}
      size={width}
      autoCapitalize={type === 'email' ? 'none' : undefined}
    />
  );
  return (
    <Field {...props}>
      {suffix ? (
        <div class="ds-field-affixes">
          {input}
          <span class="ds-field-affix">{suffix}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
