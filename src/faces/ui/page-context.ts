import type { FooterPage } from '../../city/city-pages.ts';
import type { Messages } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';

/** What every page knows, whoever looks at it. Made once per request by the face's guard. */
export interface PageContext {
  readonly t: Messages;
  readonly locale: Locale;
  readonly city: CityBrand;
  /** Path and query of this page: marks the current menu entry, carries the language switch back. */
  readonly path: string;
  readonly csrfToken: string;
  /** Whose panel it is (at a desk, whose account): a form that is sent after a switch to somebody else is refused. */
  readonly person?: string | undefined;
  /** How many cases of that person have something new in them; the menu says so. */
  readonly unreadCases?: number | undefined;
  readonly flash: Flash | undefined;
  /** The demo says so on every page, and shows its accounts on the login page. */
  readonly demo: boolean;
  readonly version: string;
  readonly requestId: string;
  readonly assets: Assets;
}

export interface CityBrand {
  /** In the nominative: "Nowy Gród". */
  readonly name: string;
  /** Address of the crest (SVG), and of the theme made from the city's two colours. */
  readonly crestUrl: string;
  readonly themeUrl: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  /** Pages of the city's own to which the footer leads. */
  readonly pages: readonly FooterPage[];
  /** Whether everybody may see the city's numbers. */
  readonly statistics: boolean;
}

export interface Flash {
  readonly kind: 'success' | 'info' | 'warning' | 'danger';
  readonly text: string;
  /** To what it is about, when that is not this page. */
  readonly link?: { readonly href: string; readonly label: string } | undefined;
}

/** Hashed addresses of the built browser files. */
export interface Assets {
  readonly css: string;
  readonly islands: Readonly<Record<string, string>>;
  readonly fonts: readonly string[];
}
