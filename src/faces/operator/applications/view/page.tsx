import type { ViewedApplication } from '../../../../applications/view.ts';
import type { Package } from '../../../../packages/package.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';
import { Attachments } from './attachments.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { Facts } from './facts.tsx';
import { HistoryCard } from './history.tsx';

export interface ViewProps {
  readonly desk: DeskPage;
  readonly viewed: ViewedApplication;
  /** The package that acceptance grants. */
  readonly granted: Package | undefined;
}

/** Data on the left, photo and documents on the right, the decision at the bottom. */
export function ViewPage({ desk, viewed, granted }: ViewProps) {
  const { page } = desk;
  const { application } = viewed;
  const t = page.t.operator.view;
  const title = applicationTitle(page, application);
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="applications"
      breadcrumb={[{ label: page.t.operator.queue.title, href: urls.applications }, { label: title }]}
      islands={['document-viewer']}
    >
      <PageHead
        title={t.heading(application.number ?? 0, nameOf(application))}
        lead={inLocale(application.definition.title, page.locale)}
        actions={<ApplicationStatusBadge status={application.status} />}
      />
      <div class="km-split">
        <div class="km-split__data">
          <Facts desk={desk} viewed={viewed} granted={granted} />
          <HistoryCard desk={desk} viewed={viewed} />
        </div>
        <Attachments desk={desk} application={application} documents={viewed.documents} />
      </div>
      <DecisionBar desk={desk} viewed={viewed} />
    </DeskFrame>
  );
}
