import type { CardStatus } from '../../../cards/card.ts';
import type { IconName } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';
import { StatusBadge, type Tone } from '../status-badge/status-badge.tsx';

const looks: Readonly<Record<CardStatus, { tone: Tone; icon?: IconName }>> = {
  pending: { tone: 'progress', icon: 'hourglass' },
  active: { tone: 'success' },
  blocked: { tone: 'danger', icon: 'ban' },
  replaced: { tone: 'neutral', icon: 'history' },
  invalid: { tone: 'neutral', icon: 'circle-x' },
};

export function CardStatusBadge({ status }: { status: CardStatus }) {
  const { t } = usePage();
  return (
    <StatusBadge tone={looks[status].tone} icon={looks[status].icon}>
      {t.applications.cardStatuses[status]}
    </StatusBadge>
  );
}
