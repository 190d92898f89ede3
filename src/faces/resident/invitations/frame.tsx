import type { ComponentChildren } from 'preact';
import { type CardholderPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';

interface InvitationsFrameProps extends CardholderPage {
  title: string;
  /** Deeper than the list. */
  within?: boolean | undefined;
  children: ComponentChildren;
}

/** A member of a family has no tab of that name. */
export function InvitationsFrame({ within, title, ...frame }: InvitationsFrameProps) {
  const { invitations } = frame.page.t;
  const current = frame.resident.rights === 'all' ? 'family' : 'account';
  const breadcrumb = within
    ? [{ label: invitations.title, href: urls.invitations }, { label: title }]
    : undefined;
  return <ResidentFrame {...frame} title={title} current={current} breadcrumb={breadcrumb} />;
}
