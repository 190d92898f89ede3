import type { ApplicationStatus } from '../../../applications/status.ts';
import type { IconName } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';
import { StatusBadge, type Tone } from '../status-badge/status-badge.tsx';

export const applicationTones: Readonly<Record<ApplicationStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'progress',
  'in-review': 'progress',
  returned: 'attention',
  accepted: 'progress',
  'in-production': 'progress',
  ready: 'attention',
  completed: 'success',
  rejected: 'danger',
  cancelled: 'neutral',
};

const icons: Partial<Record<ApplicationStatus, IconName>> = {
  draft: 'pencil',
  submitted: 'send',
  'in-review': 'search',
  accepted: 'check',
  'in-production': 'hourglass',
  ready: 'map-pin',
  cancelled: 'ban',
};

export function ApplicationStatusBadge({ status }: { status: ApplicationStatus }) {
  const { t } = usePage();
  return (
    <StatusBadge tone={applicationTones[status]} icon={icons[status]}>
      {t.applications.statuses[status]}
    </StatusBadge>
  );
}
