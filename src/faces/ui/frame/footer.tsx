import { inLocale } from '../../i18n/locale.ts';
import { Icon } from '../icon/icon.tsx';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { usePage } from '../page-scope.ts';

/** Dark in both colour schemes: the ground that the page stands on. */
export function Footer({ small }: { small?: boolean | undefined }) {
  const { t, city, version, locale } = usePage();
  const links = [
    { href: '/deklaracja-dostepnosci', label: t.ui.footer.accessibility },
    { href: '/klauzula-informacyjna', label: t.ui.footer.privacy },
    { href: '/regulamin', label: t.ui.footer.terms },
    { href: '/oferty', label: t.catalogue.title },
    { href: '/partnerzy', label: t.becomePartner.title },
    ...(city.statistics ? [{ href: '/statystyka', label: t.ui.footer.statistics }] : []),
    ...city.pages.map(({ slug, title }) => ({
      href: `/strona/${slug}`,
      label: inLocale(title, locale),
    })),
  ];
  return (
    <footer class="km-footer" data-color-scheme="dark" data-small={small ? '' : undefined}>
      <div class="km-footer__row">
        {!small && (
          <section>
            <h2>{t.ui.footer.contact}</h2>
            <address>
              <p>{city.address}</p>
              <p>
                <Icon name="phone" /> <a href={`tel:${city.phone.replace(/\s/g, '')}`}>{city.phone}</a>
              </p>
              <p>
                <Icon name="mail" /> <a href={`mailto:${city.email}`}>{city.email}</a>
              </p>
            </address>
          </section>
        )}
        <nav aria-label={t.ui.footer.about}>
          {!small && <h2>{t.ui.footer.about}</h2>}
          <ul>
            {(small ? [{ href: '/kontakt', label: t.ui.footer.contact }, ...links] : links).map(
              ({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ),
            )}
          </ul>
        </nav>
        {small && (
          <div class="km-footer__language">
            <LanguageSwitch />
          </div>
        )}
        <p class="km-footer__base">
          <img src={city.crestUrl} alt="" width="24" height="29" />
          <span>
            {city.name}, {t.ui.productName}
          </span>
          <span>{t.ui.footer.version(version)}</span>
        </p>
      </div>
    </footer>
  );
}
