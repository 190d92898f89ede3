import type { ComponentChildren } from 'preact';
import type { Crumb } from '../ui/breadcrumb/breadcrumb.tsx';
import type { MenuItem } from '../ui/frame/menu.tsx';
import { PanelFrame } from '../ui/frame/panel-frame.tsx';
import { BranchSwitch } from './branch-switch.tsx';
import { type PlaceKey, placesOf } from './places.ts';
import type { ShopPage } from './shop-page.ts';
import { urls } from './urls.ts';

interface ShopFrameProps {
  desk: ShopPage;
  title: string;
  /** Nothing for what is no place of the menu: the home page, the own account. */
  current: PlaceKey | undefined;
  breadcrumb?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** The panel of a partner's people around a page. */
export function ShopFrame({ desk, current, ...frame }: ShopFrameProps) {
  const { page, shop } = desk;
  const t = page.t.partnerPanel;
  return (
    <PanelFrame
      {...frame}
      page={page}
      menu={placesOf(shop).map(({ key, href, icon }): MenuItem => ({ key, href, icon, label: t.menu[key] }))}
      current={current}
      user={{
        name: `${shop.firstName} ${shop.lastName}`,
        email: shop.email,
        links: [{ href: urls.own.account, label: page.t.account.title, icon: 'user' }],
      }}
      product={shop.partnerName}
      homeHref={urls.home}
      nav={desk.branches.length > 1 && <BranchSwitch desk={desk} />}
      width="full"
    />
  );
}
