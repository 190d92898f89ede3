import { messages } from '../i18n/index.ts';
import type { PageContext } from './page-context.ts';

/** A page's surroundings for tests of components. */
export const samplePage: PageContext = {
  t: messages.pl,
  locale: 'pl',
  city: {
    name: 'Nowy Gród',
    crestUrl: '/herb/1.svg',
    themeUrl: '/motyw/1.css',
    email: 'karta@nowygrod.example',
    phone: '12 345 67 89',
    address: 'Rynek 1, Nowy Gród',
    pages: [],
    statistics: false,
  },
  path: '/moje-karty?strona=2',
  csrfToken: 'token',
  flash: undefined,
  demo: false,
  version: '1.0.0',
  requestId: 'r-1',
  assets: {
    css: '/zasoby/app.css',
    islands: { base: '/zasoby/base.js', camera: '/zasoby/camera.js' },
    fonts: [],
  },
};
