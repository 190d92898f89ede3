import type { WholeApplication } from '../../../../applications/reads.ts';
import { isFinished } from '../../../../applications/status.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { publicUrls, urls } from '../../urls.ts';
import type { Around } from '../around.ts';
import { Content } from './content.tsx';
import { Next } from './next.tsx';
import { StatusHistory } from './status-history.tsx';

export interface ViewedApplication extends WholeApplication, Around {
  /** The last day (`YYYY-MM-DD`) of what was granted on it. */
  readonly grantedUntil: string | undefined;
  /** Days (`YYYY-MM-DD`) on which documents are deleted, by key. */
  readonly deletionDays: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** What happens next on top; then the history of one under way, or the form of a finished one. */
export function ApplicationPage({ page, resident, whole }: PanelPage & { whole: ViewedApplication }) {
  const { tabs, applications: t } = page.t.resident;
  const { application } = whole;
  const title = t.numbered(application.number as number);
  const history = <StatusHistory page={page} resident={resident} whole={whole} />;
  const content = <Content page={page} resident={resident} whole={whole} />;
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={title}
      current="applications"
      breadcrumb={[{ label: tabs.applications, href: urls.applications }, { label: title }]}
    >
      <Letterhead page={page} />
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

/** Only on paper, where the page's own header is not. */
function Letterhead({ page: { city, t } }: { page: PageContext }) {
  return (
    <p class="km-letterhead">
      <img src={city.crestUrl} alt="" width="32" height="40" />
      <span>
        {city.name}
        <br />
        <strong>{t.ui.productName}</strong>
      </span>
    </p>
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
