import type { LocalText } from '../../../../city/local-text.ts';
import { textOf } from '../../../http/form.ts';
import { locales } from '../../../i18n/locale.ts';
import type { Field } from '../editor.ts';

/** The same, and it may be left empty. */
export const orNothing = (field: Field<LocalText>): Field<LocalText | null> => ({
  ...field,
  read: (brought, name) =>
    locales.every((locale) => textOf(brought.raw, `${name}_${locale}`).trim() === '')
      ? { ok: true, value: null }
      : field.read(brought, name),
  values: (name, value) => field.values(name, value ?? { pl: '' }),
  told: (value, page, choices) => (value ? field.told(value, page, choices) : ''),
});
