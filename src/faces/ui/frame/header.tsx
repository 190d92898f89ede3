import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { usePage } from '../page-scope.ts';

/** The signed-in person, as the header shows them. */
export interface FrameUser {
  readonly name: string;
  readonly email?: string | undefined;
  /** The way into the person's own panel, and other entries of the account menu. */
  readonly links?: readonly { readonly href: string; readonly label: string; readonly icon: IconName }[];
}

interface HeaderProps {
  user?: FrameUser | undefined;
  homeHref?: string | undefined;
  /** Under the city's name instead of "Karta Mieszkańca": "Moduł Operatora". */
  product?: string | undefined;
  /** Links between the brand and the account. */
  nav?: ComponentChildren | undefined;
  /** Panels have no "Zaloguj" and "Załóż konto". */
  guest?: boolean | undefined;
}

export function Header({ user, homeHref = '/', product, nav, guest }: HeaderProps) {
  const { t, demo } = usePage();
  return (
    <header class="km-header" data-user={user ? '' : undefined}>
      {demo && (
        <p class="km-demo" data-color="warning">
          <Icon name="info" />
          <span>{t.ui.demoBand}</span>
        </p>
      )}
      <div class="km-header__row">
        <Brand href={homeHref} product={product} />
        {nav}
        <div class="km-header__tools">
          <LanguageSwitch />
          {user ? <AccountMenu user={user} /> : guest && <GuestLinks />}
        </div>
      </div>
    </header>
  );
}

export function Brand({ href, product }: { href: string; product?: string | undefined }) {
  const { t, city } = usePage();
  return (
    <a class="km-brand" href={href}>
      <img src={city.crestUrl} alt="" width="36" height="44" />
      <span class="km-brand__text">
        <span class="km-brand__city">{city.name}</span>{' '}
        <span class="km-brand__product">{product ?? t.ui.productName}</span>
        <span class="ds-sr-only">, {t.ui.header.home}</span>
      </span>
    </a>
  );
}

function GuestLinks() {
  const { t, path } = usePage();
  return (
    <nav class="km-header__guest" aria-label={t.ui.header.account}>
      <a
        class="ds-button"
        data-variant="tertiary"
        href="/zaloguj"
        aria-current={path.startsWith('/zaloguj') ? 'page' : undefined}
      >
        <Icon name="log-in" />
        {t.ui.header.logIn}
      </a>
      <a
        class="ds-button"
        data-variant="secondary"
        href="/zaloz-konto"
        aria-current={path.startsWith('/zaloz-konto') ? 'page' : undefined}
      >
        <Icon name="user-plus" />
        {t.ui.header.register}
      </a>
    </nav>
  );
}

function AccountMenu({ user }: { user: FrameUser }) {
  const { t, csrfToken } = usePage();
  return (
    <details class="km-account" data-menu>
      <summary class="ds-button" data-variant="tertiary">
        <Icon name="circle-user-round" />
        <span class="ds-sr-only">{t.ui.header.account}: </span>
        <span class="km-account__name">{user.name}</span>
        <Icon name="chevron-down" class="km-account__arrow" />
      </summary>
      <div class="km-account__menu">
        <p class="km-account__who">
          <strong>{user.name}</strong>
          {user.email && <span class="km-subtle">{user.email}</span>}
        </p>
        <ul>
          {user.links?.map(({ href, label, icon }) => (
            <li>
              <a href={href}>
                <Icon name={icon} />
                {label}
              </a>
            </li>
          ))}
          <li>
            <form method="post" action="/wyloguj">
              <input type="hidden" name="_csrf" value={csrfToken} />
              <button type="submit">
                <Icon name="log-out" />
                {t.ui.header.logOut}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  );
}
