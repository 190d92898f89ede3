import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';
import type { PublicText } from './public-pages.ts';

/** In the city's own words; Polish is always there. `body` is Markdown. */
type PageTexts = { readonly pl: PageText } & {
  readonly [L in Exclude<keyof LocalText, 'pl'>]?: PageText | undefined;
};
type PageText = Pick<PublicText, 'title' | 'body'>;

export interface FooterPage {
  readonly slug: string;
  readonly title: LocalText;
}

/** A page that the city has added, in the language asked for, else in Polish. */
export async function findCityPage(
  db: Db,
  slug: string,
  locale: keyof LocalText,
): Promise<PublicText | undefined> {
  const row = await db
    .selectFrom('city_pages')
    .select('texts')
    .where('slug', '=', slug)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const texts = row.texts as PageTexts;
  const own = texts[locale];
  return own ? { locale, ...own } : { locale: 'pl', ...texts.pl };
}

/** In the city's order, the deleted ones too: they can be brought back. */
export async function allCityPages(db: Db) {
  const rows = await db
    .selectFrom('city_pages')
    .select(['id', 'slug', 'texts', 'in_footer', 'deleted_at'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ texts, in_footer, deleted_at, ...row }) => ({
    ...row,
    texts: texts as PageTexts,
    inFooter: in_footer,
    deleted: deleted_at !== null,
  }));
}

/** More than these make no footer. */
const mostInFooter = 12;

export async function footerPages(db: Db): Promise<FooterPage[]> {
  const pages = (await allCityPages(db)).filter(({ inFooter, deleted }) => inFooter && !deleted);
  return pages.slice(0, mostInFooter).map(({ slug, texts }) => ({ slug, title: titleOf(texts) }));
}

const titleOf = ({ pl, uk, en }: PageTexts): LocalText => ({ pl: pl.title, uk: uk?.title, en: en?.title });
