import type { Application } from '../../../../applications/application.ts';
import type { Offer } from '../../../../applications/offers.ts';
import type { FamilyMember } from '../../../../family/member.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { Drafts } from './drafts.tsx';
import { ForWhomTabs } from './for-whom.tsx';
import { NotOfferedList } from './not-offered.tsx';
import { OfferGroups } from './offer-groups.tsx';
import type { Whom } from './whom.ts';

interface ChoosePageProps extends PanelPage {
  whom: Whom;
  family: readonly FamilyMember[];
  /** The city has an application that a guardian may send. */
  wards: boolean;
  offers: readonly Offer[];
  drafts: readonly Application[];
  open: readonly Application[];
}

export function ChoosePage({ page, resident, ...props }: ChoosePageProps) {
  const t = page.t.resident.choose;
  const { whom, offers, drafts, open } = props;
  const offered = offers.filter(({ decision }) => decision.offered).map(({ type }) => type);
  const refused = offers.flatMap(({ type, decision }) =>
    decision.offered ? [] : [{ type, decision, whom, offers, open }],
  );
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={t.title}
      current="applications"
      breadcrumb={[{ label: page.t.resident.tabs.applications, href: urls.applications }, { label: t.title }]}
    >
      <PageHead title={t.title} lead={t.lead} />
      <ForWhomTabs page={page} whom={whom} family={props.family} wards={props.wards} />
      {drafts.length > 0 && <Drafts page={page} resident={resident} drafts={drafts} />}
      {offers.length === 0 && <EmptyState title={t.nothingTitle}>{t.nothingText}</EmptyState>}
      {offered.length === 0 && refused.length > 0 && (
        <Alert kind="warning" title={t.nothingTitle}>
          <p>{t.nothingOfferedText}</p>
        </Alert>
      )}
      <OfferGroups page={page} whom={whom} types={offered} />
      {refused.length > 0 && <NotOfferedList page={page} refused={refused} />}
    </ResidentFrame>
  );
}
