import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

export interface MenuItem {
  readonly key: string;
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** How many new things wait there; nought shows nothing. */
  readonly badge?: number | undefined;
  /** The same in words: "3 sprawy z nowymi wiadomościami". */
  readonly badgeLabel?: string | undefined;
  /** For the bar on a phone, where the full label is too long: "Karty" for "Moje karty". */
  readonly shortLabel?: string | undefined;
  /** Stands in the bar of a phone; when none says so, the first four do. */
  readonly main?: boolean | undefined;
}

interface MenuProps {
  items: readonly MenuItem[];
  current: string | undefined;
  children?: ComponentChildren | undefined;
}

export function SideMenu({ items, current }: MenuProps) {
  const { t } = usePage();
  return (
    <nav class="km-menu" aria-label={t.ui.menu.label}>
      <ul data-live="menu">
        {items.map((item) => (
          <MenuEntry item={item} current={current} />
        ))}
      </ul>
    </nav>
  );
}

const tabsInBar = 4;

/** On a phone: the four main entries at the thumb, the others behind "Więcej". */
export function PhoneBar({ items, current, children }: MenuProps) {
  const { t } = usePage();
  if (items.length === 0 && !children) return null;
  const main = items.filter((item) => item.main);
  const allFit = items.length <= tabsInBar;
  const shown = (allFit || main.length === 0 ? items : main).slice(0, tabsInBar);
  const rest = items.filter((item) => !shown.includes(item));
  const hidden = rest.reduce((sum, item) => sum + (item.badge ?? 0), 0);
  return (
    <nav class="km-bar" aria-label={t.ui.menu.label}>
      <ul data-live="bar">
        {shown.map((item) => (
          <MenuEntry item={item} current={current} short />
        ))}
        {(rest.length > 0 || children) && (
          <li>
            <details data-menu>
              <summary data-current={rest.some(({ key }) => key === current) ? '' : undefined}>
                <Icon name="menu" />
                <span>{t.ui.menu.more}</span>
                <Badge count={hidden} />
              </summary>
              <div class="km-bar__more">
                {rest.length > 0 && (
                  <ul>
                    {rest.map((item) => (
                      <MenuEntry item={item} current={current} />
                    ))}
                  </ul>
                )}
                {children}
              </div>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}

function MenuEntry({
  item,
  current,
  short,
}: {
  item: MenuItem;
  current: string | undefined;
  short?: boolean;
}) {
  return (
    <li>
      <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
        <Icon name={item.icon} />
        <span>{short ? (item.shortLabel ?? item.label) : item.label}</span>
        <Badge count={item.badge} label={item.badgeLabel} />
      </a>
    </li>
  );
}

function Badge({ count, label }: { count: number | undefined; label?: string | undefined }) {
  const { t } = usePage();
  if (!count) return null;
  return (
    <span class="km-badge">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span class="ds-sr-only">, {label ?? t.ui.menu.badge(count)}</span>
    </span>
  );
}
