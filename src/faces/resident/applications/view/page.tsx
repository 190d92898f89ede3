import type { WholeApplication } from '../../../../applications/reads.ts';
import { isFinished } from '../../../../applications/status.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { publicUrls, urls } from '../../urls.ts';
import { Content } from './content.tsx';
import { Next } from './next.tsx';
import { StatusHistory } from './status-history.tsx';

/** What happens next on top; then the history of one under way, or the form of a finished one. */
export function ApplicationPage({ page, resident, whole }: PanelPage & { whole: WholeApplication }) {
  const { tabs, applications: t } = page.t.resident;
  const { application } = whole;
  const title = t.numbered(application.number as number);
  const history = <StatusHistory page={page} whole={whole} />;
  const content = <Content page={page} whole={whole} />;
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={title}
      current="applications"
      breadcrumb={[{ label: tabs.applications, href: urls.applications }, { label: title }]}
    >
      <PageHead
        title={title}
        lead={inLocale(application.definition.title, page.locale)}
        actions={<ApplicationStatusBadge status={application.status} />}
      />
      <Next page={page} resident={resident} whole={whole} />
      {isFinished(application.status) ? [content, history] : [history, content]}
      <Questions page={page} />
    </ResidentFrame>
  );
}

function Questions({ page }: { page: PageContext }) {
  const t = page.t.resident.view;
  return (
    <p>
      {t.questions}{' '}
      <a class="ds-link" href={publicUrls.contact}>
        {t.contact}
      </a>
    </p>
  );
}
