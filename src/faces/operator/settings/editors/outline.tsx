import type { CityOutline } from '../../../../city/outline.ts';
import { readOutline } from '../../../../city/read-outline.ts';
import { settingSubjects } from '../../../../configuration/subjects/settings.ts';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import type { Editor, Field } from '../editor.ts';

const maxBytes = 2 * 1024 * 1024;

/** The parts of the city come as a GeoJSON file; what is kept are their names and corners. */
const outlineField: Field<CityOutline> = {
  read({ uploads, t }, name) {
    const upload = uploads.find(({ field }) => field === name);
    if (!upload) return { ok: false, errors: { [name]: t.errors['file-missing'] } };
    const said = t.operatorSettings.errors.outline;
    if (upload.tooLarge || upload.bytes.length > maxBytes)
      return { ok: false, errors: { [name]: said.tooLarge } };
    const value = readOutline(upload.bytes.toString());
    return value ? { ok: true, value } : { ok: false, errors: { [name]: said.format } };
  },
  values: () => ({}),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint }) => (
    <FileField
      form={form}
      name={name}
      label={label}
      hint={hint}
      accept=".geojson,.json,application/geo+json,application/json"
    />
  ),
  told: (outline, { t }) =>
    outline.length === 0
      ? t.operatorSettings.noOutline
      : outline
          .map(({ name }) => name)
          .filter(Boolean)
          .join(', '),
};

export const outlineEditor: Editor<CityOutline, { outline: CityOutline }> = {
  slug: 'mapa-miasta',
  group: 'partners',
  subject: settingSubjects.outline,
  parts: (outline) => ({ outline }),
  whole: ({ outline }) => outline,
  fields: { outline: outlineField },
  texts: (t) => t.operatorSettings.subjects.outline,
  multipart: true,
};
