import type { ComponentChildren } from 'preact';
import type { Partner } from '../../../partners/partner.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface ListFrameProps {
  desk: DeskPage;
  view: 'partners' | 'applications';
  actions?: ComponentChildren | undefined;
  children: ComponentChildren;
}

/** The two lists: who is a partner, and who would like to be. */
export function ListFrame({ desk, view, actions, children }: ListFrameProps) {
  const t = desk.page.t.partners;
  return (
    <DeskFrame desk={desk} title={t[view]} current="partners">
      <PageHead title={t[view]} actions={actions} />
      <Tabs
        label={t.views}
        tabs={[
          { label: t.partners, href: urls.partners, current: view === 'partners' },
          {
            label: t.applications,
            href: urls.partnerApplications,
            current: view === 'applications',
            count: desk.waitingPartners,
          },
        ]}
      />
      {children}
    </DeskFrame>
  );
}

interface PartnerFrameProps {
  desk: DeskPage;
  title: string;
  /** The one that the page belongs to. */
  partner?: Pick<Partner, 'id' | 'name'> | undefined;
  /** Below the applications instead of the partners. */
  application?: boolean | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** A page below one of the lists. */
export function PartnerFrame({ desk, title, partner, application, failed, children }: PartnerFrameProps) {
  const t = desk.page.t.partners;
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="partners"
      breadcrumb={[
        { label: t.title, href: urls.partners },
        ...(application ? [{ label: t.applications, href: urls.partnerApplications }] : []),
        ...(partner ? [{ label: partner.name, href: urls.partner(partner.id) }] : []),
        { label: title },
      ]}
      failed={failed}
    >
      {children}
    </DeskFrame>
  );
}
