import { Document, type DocumentProps } from './document.tsx';

/** For error pages, print and the shop's answer: nothing that needs a session or a database. */
export function BareFrame({ children, ...document }: DocumentProps) {
  const { city, t } = document.page;
  return (
    <Document {...document}>
      <header class="km-header">
        <div class="km-header__row">
          <a class="km-brand" href="/" aria-label={t.ui.header.home(city.name)}>
            <img src={city.crestUrl} alt="" width="36" height="44" />
            <span class="km-brand__text">
              <span class="km-brand__city">{city.name}</span>
              <span class="km-brand__product">{t.ui.productName}</span>
            </span>
          </a>
        </div>
      </header>
      <main class="km-main" data-width="narrow" id="tresc" tabIndex={-1}>
        {children}
      </main>
    </Document>
  );
}
