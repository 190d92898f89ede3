import type { ComponentChildren } from 'preact';

interface FormGroupProps {
  legend: string;
  hint?: ComponentChildren | undefined;
  /** The id of something else on the page that tells about these fields. */
  toldBy?: string | undefined;
  children: ComponentChildren;
}

/** Fields that belong together, under a heading. */
export function FormGroup({ legend, hint, toldBy, children }: FormGroupProps) {
  return (
    <fieldset class="ds-fieldset km-group" aria-describedby={toldBy}>
      <legend>
        <h2 class="ds-heading" data-size="xs">
          {legend}
        </h2>
      </legend>
      {hint && <p class="km-group__hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
