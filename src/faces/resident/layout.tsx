import type { ComponentChildren } from 'preact';
import type { Cardholder, Resident } from '../../people/resident.ts';
import type { Crumb } from '../ui/breadcrumb/breadcrumb.tsx';
import type { MenuItem } from '../ui/frame/menu.tsx';
import { PanelFrame } from '../ui/frame/panel-frame.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { actingOf } from './acting/acting-of.ts';
import { urls } from './urls.ts';

type Tab = 'cards' | 'applications' | 'account' | 'consents' | 'benefits' | 'cases' | 'family';

/** What every page of the panel is given. */
export interface PanelPage<C extends Cardholder = Resident> {
  readonly page: PageContext;
  readonly resident: C;
}

/** What a page is given that a member of a family sees as well. */
export type CardholderPage = PanelPage<Cardholder>;

interface ResidentFrameProps extends CardholderPage {
  title: string;
  current: Tab;
  breadcrumb?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

export function ResidentFrame({ resident, ...frame }: ResidentFrameProps) {
  const { t } = frame.page;
  const guardian = resident.rights === 'all' ? resident.guardian : undefined;
  const { firstName, lastName } = guardian ?? resident;
  const account = { href: urls.account, label: t.resident.tabs.account, icon: 'user' } as const;
  return (
    <PanelFrame
      {...frame}
      menu={menu(frame.page, resident)}
      user={{
        name: `${firstName} ${lastName}`,
        email: resident.email,
        links: guardian ? [] : [account],
      }}
      acting={actingOf(frame.page, resident)}
    />
  );
}

/** Only what opens: a member has a card and an account, and whoever acts for one has that one's papers. */
function opens(resident: Cardholder): ReadonlySet<Tab> {
  if (resident.rights === 'own-card') return new Set<Tab>(['cards', 'account', 'benefits']);
  if (resident.guardian) return new Set<Tab>(['cards', 'applications', 'benefits', 'cases']);
  return new Set<Tab>(['cards', 'applications', 'account', 'consents', 'benefits', 'cases', 'family']);
}

function menu({ t, unreadCases }: PageContext, resident: Cardholder): MenuItem[] {
  const { tabs, shortTabs } = t.resident;
  const opened = opens(resident);
  const items = [
    {
      key: 'cards',
      href: urls.cards,
      label: tabs.cards,
      shortLabel: shortTabs.cards,
      icon: 'id-card',
      main: true,
    },
    {
      key: 'applications',
      href: urls.applications,
      label: tabs.applications,
      shortLabel: shortTabs.applications,
      icon: 'file-text',
      main: true,
    },
    {
      key: 'account',
      href: urls.account,
      label: tabs.account,
      shortLabel: shortTabs.account,
      icon: 'user',
      main: true,
    },
    {
      key: 'consents',
      href: urls.consents,
      label: tabs.consents,
      shortLabel: shortTabs.consents,
      icon: 'clipboard-check',
    },
    {
      key: 'benefits',
      href: urls.benefits,
      label: tabs.benefits,
      shortLabel: shortTabs.benefits,
      icon: 'hand-coins',
    },
    {
      key: 'cases',
      href: urls.cases,
      label: tabs.cases,
      shortLabel: shortTabs.cases,
      icon: 'messages-square',
      badge: unreadCases,
      badgeLabel: t.cases.badge(unreadCases ?? 0),
      main: true,
    },
    { key: 'family', href: urls.family, label: tabs.family, shortLabel: shortTabs.family, icon: 'users' },
  ] as const satisfies readonly (MenuItem & { key: Tab })[];
  return items.filter(({ key }) => opened.has(key));
}
