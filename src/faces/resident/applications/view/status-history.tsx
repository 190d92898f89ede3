import type { StatusChange } from '../../../../applications/application.ts';
import type { WholeApplication } from '../../../../applications/reads.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { applicationTones } from '../../../ui/application-status/application-status.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { PanelPage } from '../../layout.tsx';

/** "Status wniosku", newest on top. */
export function StatusHistory({ page, resident, whole }: PanelPage & { whole: WholeApplication }) {
  const { applications } = page.t;
  const entries = whole.history.toReversed().map((change, index) => {
    const { status, at, note } = change;
    return {
      at: at.toISOString(),
      date: formatMoment(at),
      title: applications.history[status],
      by: actorOf({ page, resident }, change),
      text: note && <p>{note}</p>,
      current: index === 0,
      tone: applicationTones[status],
    };
  });
  return (
    <Card title={applications.labels.statusHistory}>
      <Timeline entries={entries} label={applications.labels.statusHistory} />
    </Card>
  );
}

/** The city by its word, whoever reads it as "Ty", and everybody else of the family by name. */
function actorOf({ page, resident }: PanelPage, change: StatusChange): string {
  const { actors, guardian, formerGuardian } = page.t.resident.view;
  if (change.by !== 'resident') return actors[change.by];
  if (!change.resident) return formerGuardian;
  const { accountId, name, asGuardian } = change.resident;
  if (accountId === resident.accountId) return actors.resident;
  return asGuardian ? guardian(name) : name;
}
