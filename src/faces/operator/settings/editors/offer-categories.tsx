import {
  type OfferCategorySetting,
  offerCategory,
} from '../../../../configuration/subjects/offer-category.ts';
import { offerCategories } from '../../../../partners/offers/category.ts';
import { textOf } from '../../../http/form.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Icon, type IconName } from '../../../ui/icon/icon.tsx';
import { categoryIcons } from '../../../ui/offer/category-icons.ts';
import { Radios } from '../../../ui/radios/radios.tsx';
import { editor, type Field } from '../editor.ts';
import { whole } from '../fields.tsx';
import { local } from '../local-fields.tsx';

/** One of the drawings that suit a category. */
const icon: Field<string> = {
  read: ({ raw, t }, name) => {
    const picked = categoryIcons.find((each) => each === textOf(raw, name));
    return picked ? { ok: true, value: picked } : { ok: false, errors: { [name]: t.errors.choose } };
  },
  values: (name, value) => ({ [name]: value }),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint, page }) => (
    <Radios
      form={form}
      name={name}
      label={label}
      hint={hint}
      options={categoryIcons.map((value) => ({
        value,
        label: (
          <>
            <Icon name={value} /> {page.t.offers.icons[value]}
          </>
        ),
      }))}
    />
  ),
  told: (value) => <Icon name={value as IconName} />,
};

export const offerCategoryEditor = editor<OfferCategorySetting>({
  slug: 'kategorie-ofert',
  group: 'partners',
  subject: offerCategory,
  fields: { name: local({ max: 60 }), icon, position: whole(0, 9999) },
  texts: (t) => t.operatorSettings.subjects.offerCategory,
  many: {
    blank: { name: { pl: '' }, icon: 'tag', position: 99 },
    nameOf: ({ name }, _key, _visit, { locale }) => inLocale(name, locale),
    async list({ city }, { locale }) {
      const categories = await offerCategories(city.db);
      return categories.map(({ id, name }) => ({ key: id, name: inLocale(name, locale) }));
    },
  },
});
