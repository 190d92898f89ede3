import type { WholeApplication } from '../../../../applications/reads.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { applicationTones } from '../../../ui/application-status/application-status.tsx';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Timeline } from '../../../ui/timeline/timeline.tsx';

/** "Status wniosku", newest on top. */
export function StatusHistory({ page, whole }: { page: PageContext; whole: WholeApplication }) {
  const { applications, resident } = page.t;
  const entries = whole.history.toReversed().map(({ status, at, by, note }, index) => ({
    at: at.toISOString(),
    date: formatMoment(at),
    title: applications.history[status],
    by: resident.view.actors[by],
    text: note && <p>{note}</p>,
    current: index === 0,
    tone: applicationTones[status],
  }));
  return (
    <Card title={applications.labels.statusHistory}>
      <Timeline entries={entries} label={applications.labels.statusHistory} />
    </Card>
  );
}
