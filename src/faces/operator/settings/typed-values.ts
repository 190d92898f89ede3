import type { RawForm } from '../../http/form.ts';
import type { FormValues } from './editor.ts';

/** Without what the form carries for itself. */
export function typedValues(raw: RawForm): FormValues {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) =>
      name.startsWith('_') || value === undefined ? [] : [[name, value]],
    ),
  );
}
