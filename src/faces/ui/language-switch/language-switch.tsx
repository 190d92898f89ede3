import { locales } from '../../i18n/locale.ts';
import { usePage } from '../page-scope.ts';

/** Each language in its own words. */
export const languageNames = { pl: 'Polski', uk: 'Українська', en: 'English' } as const;
const codes = { pl: 'PL', uk: 'УК', en: 'EN' } as const;

/** One press each. */
export function LanguageSwitch() {
  const page = usePage();
  return (
    <form class="km-language" method="post" action="/jezyk" aria-label={page.t.ui.language}>
      <input type="hidden" name="_csrf" value={page.csrfToken} />
      <input type="hidden" name="powrot" value={page.path} />
      {locales.map((locale) => (
        <button
          type="submit"
          name="lang"
          value={locale}
          lang={locale}
          aria-current={locale === page.locale ? 'true' : undefined}
          aria-label={`${codes[locale]}, ${languageNames[locale]}`}
          title={languageNames[locale]}
        >
          {codes[locale]}
        </button>
      ))}
    </form>
  );
}
