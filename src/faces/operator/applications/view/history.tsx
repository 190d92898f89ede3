import type { ViewedApplication } from '../../../../applications/view.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { applicationTones } from '../../../ui/application-status/application-status.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { DeskPage } from '../../desk-page.ts';

export function HistoryCard({ desk, viewed }: { desk: DeskPage; viewed: ViewedApplication }) {
  const { t } = desk.page;
  const entries = viewed.history.map((change, index) => ({
    at: change.at.toISOString(),
    date: formatMoment(change.at),
    title: t.applications.history[change.status],
    by: change.byName ?? t.operator.actors[change.by],
    text: change.note ?? undefined,
    tone: applicationTones[change.status],
    current: index === viewed.history.length - 1,
  }));
  return (
    <Card title={t.applications.labels.statusHistory}>
      <Timeline entries={entries.reverse()} label={t.applications.labels.statusHistory} />
    </Card>
  );
}
