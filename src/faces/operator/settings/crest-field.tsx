import { FileField } from '../../ui/file-field/file-field.tsx';
import { readCrest } from './crest.ts';
import type { Field } from './editor.ts';

/** The crest comes as a file; what is kept is an SVG document. */
export const crestField: Field<string> = {
  async read({ uploads, t }, name) {
    const upload = uploads.find(({ field }) => field === name);
    if (!upload) return { ok: false, errors: { [name]: t.errors['file-missing'] } };
    const said = t.operatorSettings.errors.crest;
    if (upload.tooLarge) return { ok: false, errors: { [name]: said['too-large'] } };
    const read = await readCrest(upload.bytes);
    return read.ok ? { ok: true, value: read.svg } : { ok: false, errors: { [name]: said[read.reason] } };
  },
  values: () => ({}),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint, page }) => (
    <FileField form={form} name={name} label={label} hint={hint} accept=".svg,.png,image/svg+xml,image/png">
      <p>
        {page.t.operatorSettings.now} <img class="km-crest" src={page.city.crestUrl} alt="" />
      </p>
    </FileField>
  ),
  told: (svg, { t }) => (
    <img
      class="km-crest"
      src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
      alt={t.operatorSettings.subjects.crest.fields.crest.label}
    />
  ),
};
