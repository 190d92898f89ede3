import { nameIn, type StatusChange } from '../../../../applications/application.ts';
import type { ViewedApplication } from '../../../../applications/view.ts';
import { formatMoment } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/index.ts';
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
    by: change.byName ?? actorOf(desk, viewed, change),
    text: change.note ?? confirmedText(t, change),
    tone: applicationTones[change.status],
    current: index === viewed.history.length - 1,
  }));
  return (
    <Card title={t.applications.labels.statusHistory}>
      <Timeline entries={entries.reverse()} label={t.applications.labels.statusHistory} />
    </Card>
  );
}

function actorOf({ page }: DeskPage, { application }: ViewedApplication, change: StatusChange): string {
  const { actors, onBehalf } = page.t.operator;
  if (!change.resident?.asGuardian) return actors[change.by];
  const { firstName, lastName } = nameIn(application);
  return onBehalf(change.resident.name, `${firstName} ${lastName}`);
}

/** What the decision rests on, as it was ticked. */
function confirmedText(t: Messages, { confirmed }: StatusChange): string | undefined {
  return confirmed.length > 0 ? t.operatorWorklist.criterion.confirmed(confirmed) : undefined;
}
