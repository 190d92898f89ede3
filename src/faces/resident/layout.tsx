import type { ComponentChildren } from 'preact';
import type { Resident } from '../../people/resident.ts';
import type { Messages } from '../i18n/index.ts';
import type { Crumb } from '../ui/breadcrumb/breadcrumb.tsx';
import type { MenuItem } from '../ui/frame/menu.tsx';
import { PanelFrame } from '../ui/frame/panel-frame.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { urls } from './urls.ts';

type Tab = 'cards' | 'applications' | 'account' | 'consents' | 'family';

/** What every page of the panel is given. */
export interface PanelPage {
  readonly page: PageContext;
  readonly resident: Resident;
}

interface ResidentFrameProps extends PanelPage {
  title: string;
  current: Tab;
  breadcrumb?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

export function ResidentFrame({ resident, ...frame }: ResidentFrameProps) {
  const { t } = frame.page;
  return (
    <PanelFrame
      {...frame}
      menu={menu(t)}
      user={{
        name: `${resident.firstName} ${resident.lastName}`,
        email: resident.email,
        links: [{ href: urls.account, label: t.resident.tabs.account, icon: 'user' }],
      }}
    />
  );
}

function menu(t: Messages): MenuItem[] {
  const { tabs, shortTabs } = t.resident;
  return [
    { key: 'cards', href: urls.cards, label: tabs.cards, shortLabel: shortTabs.cards, icon: 'id-card' },
    {
      key: 'applications',
      href: urls.applications,
      label: tabs.applications,
      shortLabel: shortTabs.applications,
      icon: 'file-text',
    },
    { key: 'account', href: urls.account, label: tabs.account, shortLabel: shortTabs.account, icon: 'user' },
    {
      key: 'consents',
      href: urls.consents,
      label: tabs.consents,
      shortLabel: shortTabs.consents,
      icon: 'clipboard-check',
    },
    { key: 'family', href: urls.family, label: tabs.family, shortLabel: shortTabs.family, icon: 'users' },
  ];
}
