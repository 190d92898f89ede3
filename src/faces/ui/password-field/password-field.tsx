import { controlProps, Field, type FieldProps } from '../form/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

interface PasswordFieldProps extends FieldProps {
  autocomplete: 'current-password' | 'new-password';
}

/** A typed password is never sent back, so the box is empty again after an error. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = usePage();
  const control = controlProps(props);
  return (
    <Field {...props}>
      <div class="km-password">
        <input
          {...control}
          type="password"
          autoComplete={props.autocomplete}
          autoCapitalize="none"
          spellcheck={false}
        />
        {/* The base island shows the button; without JavaScript there is nothing it could do. */}
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-reveal={control.id}
          data-hide-label={t.ui.form.hidePassword}
          data-show-label={t.ui.form.showPassword}
          hidden
        >
          <Icon name="eye" />
          <span>{t.ui.form.showPassword}</span>
          <span class="ds-sr-only">: {props.label}</span>
        </button>
      </div>
    </Field>
  );
}
