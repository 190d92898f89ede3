import { allCityPages } from '../../../../city/city-pages.ts';
import { plannedChanges } from '../../../../configuration/planned.ts';
import { type CityPageSetting, cityPage } from '../../../../configuration/subjects/city-page.ts';
import { messages } from '../../../i18n/index.ts';
import { urls as publicUrls } from '../../../public/urls.ts';
import { type Editor, editor } from '../editor.ts';
import { ruled, ticked, whole } from '../fields.tsx';
import { type PageParts, PagePreview, pageTexts } from '../page-text.tsx';

type Parts = PageParts & Omit<CityPageSetting, keyof PageParts>;

/** First parts of our own addresses: a page under such a name would pass for another one. */
const reserved = new Set(
  [...Object.values(publicUrls), '/operator', '/partner', '/api']
    .filter((url) => typeof url === 'string')
    .map((url) => url.split(/[/?]/)[1] ?? ''),
);

export const cityPageEditor = editor<Parts>({
  slug: 'wlasne-strony',
  group: 'city',
  subject: cityPage as Editor<Parts, Parts>['subject'],
  fields: {
    slug: ruled(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, (t) => t.operatorSettings.errors.slug, 40),
    ...pageTexts,
    inFooter: ticked,
    position: whole(0, 9999),
    deleted: ticked,
  },
  texts: (t) => t.operatorSettings.subjects.cityPage,
  many: {
    blank: {
      slug: '',
      pl: { title: '', body: '' },
      uk: undefined,
      en: undefined,
      inFooter: true,
      position: 99,
      deleted: false,
    },
    nameOf: ({ pl }) => pl?.title ?? '',
    async list({ city }, { locale }) {
      const pages = await allCityPages(city.db);
      return pages.map(({ id, slug, texts, deleted }) => ({
        key: id,
        name: (texts[locale] ?? texts.pl).title,
        detail: publicUrls.cityPage(slug),
        retired: deleted,
      }));
    },
  },
  async check({ city, clerk, request }, { key, value }) {
    const { errors, warnings } = messages[request.scene.locale].operatorSettings;
    if (value.deleted) return { warnings: [warnings.pageGoes(publicUrls.cityPage(value.slug))] };
    if (reserved.has(value.slug)) return { refusals: { slug: errors.slugReserved } };
    const [pages, planned] = await Promise.all([allCityPages(city.db), plannedChanges(city.db, clerk)]);
    const others = [
      ...pages.filter(({ id, deleted }) => id !== key && !deleted),
      ...planned
        .filter((change) => change.subject === cityPage.name && change.key !== key)
        .map((change) => cityPage.schema.parse(change.value)),
    ];
    return { refusals: others.some(({ slug }) => slug === value.slug) ? { slug: errors.slugTaken } : {} };
  },
  preview: async (_visit, page, { value }) => <PagePreview page={page} texts={value} />,
});
