import type { ViewedApplication } from '../../../../applications/view.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { nameOf } from '../queue/page.tsx';
import { applicationTitle } from '../title.ts';
import type { Around } from './around.ts';
import { Attachments, hasAttachments } from './attachments.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { Facts } from './facts.tsx';
import { HistoryCard } from './history.tsx';
import { OthersCard } from './others.tsx';

export interface ViewProps {
  readonly desk: DeskPage;
  readonly viewed: ViewedApplication;
  readonly around: Around;
  /** The number itself, when this clerk has just asked for it. */
  readonly pesel: string | undefined;
}

/** Data on the left, photo and documents on the right, the decision at the bottom. */
export function ViewPage(props: ViewProps) {
  const { desk, viewed, around } = props;
  const { page } = desk;
  const { application, documents } = viewed;
  const t = page.t.operator.view;
  const title = applicationTitle(page, application);
  const files = { application, cardPhoto: around.previousCard };
  const past = (
    <>
      <OthersCard {...props} />
      <HistoryCard desk={desk} viewed={viewed} />
    </>
  );
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="applications"
      breadcrumb={[{ label: page.t.operator.queue.title, href: desk.queue.href }, { label: title }]}
      islands={['document-viewer', 'claim-clock', 'criterion', 'mail-preview']}
    >
      <PageHead
        title={t.heading(application.number ?? 0, nameOf(application) || page.t.operator.erased)}
        lead={inLocale(application.definition.title, page.locale)}
        actions={<ApplicationStatusBadge status={application.status} />}
      />
      <div class="km-split">
        <div class="km-split__data">
          <Facts {...props} />
          {hasAttachments(files) && past}
        </div>
        {hasAttachments(files) ? (
          <Attachments
            desk={desk}
            documents={documents}
            deletedDocuments={viewed.deletedDocuments}
            {...files}
          />
        ) : (
          <div class="km-split__data">{past}</div>
        )}
      </div>
      <DecisionBar desk={desk} viewed={viewed} />
    </DeskFrame>
  );
}
