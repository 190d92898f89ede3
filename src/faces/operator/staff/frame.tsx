import type { ComponentChildren } from 'preact';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface ListFrameProps {
  desk: DeskPage;
  view: 'members' | 'roles';
  actions: ComponentChildren;
  children: ComponentChildren;
}

/** The two lists: the people, and the roles that they hold. */
export function ListFrame({ desk, view, actions, children }: ListFrameProps) {
  const t = desk.page.t.staff;
  const title = view === 'members' ? t.title : t.roles;
  return (
    <DeskFrame desk={desk} title={title} current="staff">
      <PageHead title={title} actions={actions} />
      <Tabs
        label={t.views}
        tabs={[
          { label: t.title, href: urls.staff, current: view === 'members' },
          { label: t.roles, href: urls.roles, current: view === 'roles' },
        ]}
      />
      {children}
    </DeskFrame>
  );
}

interface StaffFrameProps {
  desk: DeskPage;
  title: string;
  /** The list that it belongs to. */
  below: 'members' | 'roles';
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** A page below one of the lists. */
export function StaffFrame({ desk, title, below, failed, children }: StaffFrameProps) {
  const t = desk.page.t.staff;
  const list = { label: t.title, href: urls.staff };
  const crumbs = below === 'roles' ? [list, { label: t.roles, href: urls.roles }] : [list];
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="staff"
      breadcrumb={[...crumbs, { label: title }]}
      failed={failed}
    >
      {children}
    </DeskFrame>
  );
}
