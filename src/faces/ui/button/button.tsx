import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger' | undefined;
  icon?: IconName | undefined;
  /** With an address the button is a link. */
  href?: string | undefined;
  /** Sent along with the form, so one form can carry several verbs. */
  name?: string | undefined;
  value?: string | undefined;
  /** Sends the form to another address. */
  formaction?: string | undefined;
  /** The form it belongs to, when it stands outside of it. */
  form?: string | undefined;
  type?: 'submit' | 'button' | undefined;
  disabled?: boolean | undefined;
  wide?: boolean | undefined;
  /** `sm` for rows of tables. */
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** Says in words what the visible label leaves to the eye: "Edytuj: Jan Nowak". */
  label?: string | undefined;
  /** Opens the confirmation page as a dialog when there is JavaScript. */
  confirm?: boolean | undefined;
  download?: boolean | undefined;
}

export function Button(props: ButtonProps) {
  const { variant = 'primary', icon, href, children } = props;
  const look = {
    class: 'ds-button',
    'data-variant': variant === 'danger' ? 'primary' : variant,
    'data-color': variant === 'danger' ? 'danger' : undefined,
    'data-size': props.size,
    'data-fullwidth': props.wide ? '' : undefined,
    'aria-label': props.label,
  };
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  if (href !== undefined) {
    return (
      <a {...look} href={href} download={props.download} data-confirm={props.confirm ? '' : undefined}>
        {content}
      </a>
    );
  }
  return (
    <button
      {...look}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formAction={props.formaction}
      form={props.form}
      disabled={props.disabled}
    >
      {content}
    </button>
  );
}
