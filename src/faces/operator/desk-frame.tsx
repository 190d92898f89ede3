import type { ComponentChildren } from 'preact';
import type { Crumb } from '../ui/breadcrumb/breadcrumb.tsx';
import type { MenuItem } from '../ui/frame/menu.tsx';
import { PanelFrame } from '../ui/frame/panel-frame.tsx';
import type { DeskPage } from './desk-page.ts';
import { KeyHelp, KeyHelpButton } from './keys/key-help.tsx';
import { type PlaceKey, placesOf } from './places.ts';

interface DeskFrameProps {
  desk: DeskPage;
  title: string;
  current: PlaceKey;
  breadcrumb?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

const icons = {
  applications: 'inbox',
  cards: 'id-card',
  residents: 'users',
  audit: 'scroll-text',
} as const;

export function DeskFrame({
  desk,
  title,
  current,
  breadcrumb,
  islands = [],
  failed,
  children,
}: DeskFrameProps) {
  const { page, clerk, waiting } = desk;
  const t = page.t.operator;
  const menu = placesOf(clerk).map(
    ({ key, href }): MenuItem => ({
      key,
      href,
      label: t.menu[key],
      icon: icons[key],
      badge: key === 'applications' ? waiting : undefined,
    }),
  );
  return (
    <PanelFrame
      page={page}
      title={title}
      menu={menu}
      current={current}
      user={{ name: `${clerk.firstName} ${clerk.lastName}`, email: clerk.email }}
      product={t.product}
      density="dense"
      width="full"
      breadcrumb={breadcrumb}
      aside={<KeyHelpButton />}
      islands={['operator-keys', ...islands]}
      failed={failed}
    >
      {children}
      <KeyHelp />
    </PanelFrame>
  );
}
