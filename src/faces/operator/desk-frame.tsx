import type { ComponentChildren } from 'preact';
import type { Crumb } from '../ui/breadcrumb/breadcrumb.tsx';
import type { MenuItem } from '../ui/frame/menu.tsx';
import { PanelFrame } from '../ui/frame/panel-frame.tsx';
import type { DeskPage } from './desk-page.ts';
import { KeyHelp, KeyHelpButton } from './keys/key-help.tsx';
import { maySearch, type PlaceKey, placesOf } from './places.ts';
import { SearchField } from './search/search-field.tsx';
import { urls } from './urls.ts';

interface DeskFrameProps {
  desk: DeskPage;
  title: string;
  /** Nothing for what is no place of the menu: the own account. */
  current: PlaceKey | undefined;
  /** Nothing else opens yet. */
  closed?: boolean | undefined;
  /** What stands in the field of the search. */
  searched?: string | undefined;
  breadcrumb?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

const icons = {
  applications: 'inbox',
  production: 'printer',
  pickups: 'package',
  cards: 'id-card',
  residents: 'users',
  cases: 'messages-square',
  broadcasts: 'megaphone',
  offers: 'ticket-percent',
  partners: 'store',
  staff: 'user-check',
  reports: 'chart-column',
  settings: 'settings',
  audit: 'scroll-text',
} as const;

export function DeskFrame({
  desk,
  title,
  current,
  closed = false,
  searched,
  breadcrumb,
  islands = [],
  failed,
  children,
}: DeskFrameProps) {
  const { page, clerk } = desk;
  const t = page.t.operator;
  const menu = (closed ? [] : placesOf(clerk)).map(
    ({ key, href }): MenuItem => ({
      key,
      href,
      label: t.menu[key],
      icon: icons[key],
      badge: badgeOf(desk, key),
    }),
  );
  return (
    <PanelFrame
      page={page}
      title={title}
      menu={menu}
      current={current}
      user={{
        name: `${clerk.firstName} ${clerk.lastName}`,
        email: clerk.email,
        links: [{ href: urls.own.account, label: page.t.staff.account.title, icon: 'user' }],
      }}
      product={t.product}
      nav={!closed && maySearch(clerk) && <SearchField value={searched} />}
      density="dense"
      width="full"
      breadcrumb={breadcrumb}
      aside={<KeyHelpButton />}
      islands={['operator-keys', ...islands]}
      failed={failed}
    >
      {children}
      {/* The one below the menu goes with it where the window is narrow, for example at great zoom. */}
      <div class="km-key-narrow">
        <KeyHelpButton />
      </div>
      <KeyHelp />
    </PanelFrame>
  );
}

function badgeOf(desk: DeskPage, key: PlaceKey): number | undefined {
  const { waiting, waitingCases, waitingOffers, waitingPartners } = desk;
  if (key === 'applications') return waiting;
  if (key === 'offers') return waitingOffers;
  if (key === 'partners') return waitingPartners;
  return key === 'cases' ? waitingCases : undefined;
}
