import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page-context.ts';
import { PageScope } from '../page-scope.ts';

export interface DocumentProps {
  page: PageContext;
  /** The page's own name: its h1, and of one among many also what it is one of. */
  title: string;
  description?: string | undefined;
  /** Names of `*.island.ts` files that this page needs; `base` comes along by itself. */
  islands?: readonly string[] | undefined;
  /** The form on this page came back with errors: the browser's title says so first. */
  failed?: boolean | undefined;
  density?: 'normal' | 'dense' | undefined;
  /** More about the page, for search engines. */
  head?: ComponentChildren | undefined;
  children: ComponentChildren;
}

/** The HTML around every page. The sender puts `<!doctype html>` before it. */
export function Document(props: DocumentProps) {
  const { page, title, description, failed, density } = props;
  const { t, city, assets } = page;
  const islands = ['base', ...(props.islands ?? [])].flatMap((name) => assets.islands[name] ?? []);
  return (
    <html lang={page.locale} data-color-scheme="auto" data-size={density === 'dense' ? 'sm' : 'md'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>
          {`${failed ? `${t.ui.errorTitlePrefix} – ` : ''}${title} – ${t.ui.productName}, ${city.name}`}
        </title>
        {description && <meta name="description" content={description} />}
        {props.head}
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {assets.fonts.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.css} />
        <link rel="stylesheet" href={city.themeUrl} />
        <link rel="icon" href={city.crestUrl} type="image/svg+xml" />
        {islands.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body data-density={density}>
        <PageScope.Provider value={page}>
          <a class="ds-skip-link km-skip" href="#tresc">
            {t.ui.skipToContent}
          </a>
          {props.children}
        </PageScope.Provider>
      </body>
    </html>
  );
}
