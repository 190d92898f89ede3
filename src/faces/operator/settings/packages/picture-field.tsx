import {
  drawnPictures,
  findPicture,
  keepPicture,
  pictureFile,
  readPicture,
} from '../../../../packages/picture.ts';
import { textOf } from '../../../http/form.ts';
import { urls as residentUrls } from '../../../resident/urls.ts';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import type { Brought, Field } from '../editor.ts';

const own = (name: string): string => `${name}_plik`;

const pictureHref = (picture: string): string => residentUrls.packagePicture(pictureFile(picture));

export const Picture = ({ picture, alt = '' }: { picture: string; alt?: string }) => (
  <img class="km-picked-picture" src={pictureHref(picture)} alt={alt} width="96" height="96" />
);

/** A drawing of ours, a picture that was brought before, or a new file, of which only the picture is kept. */
export const pictureField: Field<string> = {
  async read({ city, raw, uploads, t }: Brought, name) {
    const upload = uploads.find(({ field }) => field === own(name));
    if (!upload) {
      const picked = textOf(raw, name);
      const there = drawnPictures.some((drawn) => drawn === picked) || (await findPicture(city.db, picked));
      return there ? { ok: true, value: picked } : { ok: false, errors: { [name]: t.errors.choose } };
    }
    if (upload.tooLarge) return { ok: false, errors: { [own(name)]: t.errors['file-too-large'] } };
    const read = await readPicture(upload.bytes);
    if (!read.ok) return { ok: false, errors: { [own(name)]: t.operatorTypes.picture[read.reason] } };
    return { ok: true, value: await city.transact((tx) => keepPicture(tx, read.bytes)) };
  },
  values: (name, picture) => ({ [name]: picture }),
  inputs: (name, label, t) => ({ [name]: label, [own(name)]: t.operatorTypes.picture.own }),
  View: ({ form, name, label, hint, choices, page }) => (
    <FormGroup legend={label}>
      <Radios
        form={form}
        name={name}
        label={page.t.operatorTypes.picture.pick}
        hint={hint}
        boxed
        options={choices.map(({ value, label: called }) => ({
          value,
          label: (
            <>
              <Picture picture={value} /> {called}
            </>
          ),
        }))}
      />
      <FileField
        form={form}
        name={own(name)}
        label={page.t.operatorTypes.picture.own}
        hint={page.t.operatorTypes.picture.ownHint}
        accept="image/jpeg,image/png,image/webp"
        optional
      />
    </FormGroup>
  ),
  told: (picture, { t }) => <Picture picture={picture} alt={t.operatorTypes.picture.title} />,
};
