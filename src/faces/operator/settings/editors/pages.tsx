import { findPublicPage } from '../../../../city/public-pages.ts';
import { publicPage } from '../../../../configuration/subjects/public-page.ts';
import { urls as publicUrls } from '../../../public/urls.ts';
import { type Editor, editor } from '../editor.ts';
import { type PageParts, PagePreview, pageTexts } from '../page-text.tsx';

const slugs = [publicUrls.contact, publicUrls.accessibility].map((path) => path.slice(1));

export const publicPageEditor = editor({
  slug: 'strony',
  group: 'city',
  subject: publicPage as Editor<PageParts, PageParts>['subject'],
  fields: pageTexts,
  texts: (t) => t.operatorSettings.subjects.publicPage,
  many: {
    keys: slugs,
    nameOf: ({ pl }) => pl?.title ?? '',
    list: ({ city: { db } }, { locale }) =>
      Promise.all(
        slugs.map(async (slug) => {
          const found = await findPublicPage(db, slug, locale);
          return { key: slug, name: found?.title ?? slug, detail: `/${slug}` };
        }),
      ),
  },
  preview: async (_visit, page, { value }) => <PagePreview page={page} texts={value} />,
});
