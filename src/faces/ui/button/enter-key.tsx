interface EnterKeyProps {
  name?: string | undefined;
  value?: string | undefined;
}

/** Enter in a field presses a form's first button; standing first in its form, this one says which that is. */
export function EnterKey({ name, value }: EnterKeyProps) {
  return (
    <button class="ds-sr-only" type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true" />
  );
}
