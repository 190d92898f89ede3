import type { PartnerDecision } from '../../../../partners/applications/application.ts';
import { usePage } from '../../../ui/page-scope.ts';
import { StatusBadge } from '../../../ui/status-badge/status-badge.tsx';

export function DecisionBadge({ decision }: { decision: PartnerDecision | null }) {
  const t = usePage().t.partners.queue;
  if (!decision) return <StatusBadge tone="progress">{t.waits}</StatusBadge>;
  return decision.accepted ? (
    <StatusBadge tone="success">{t.accepted}</StatusBadge>
  ) : (
    <StatusBadge tone="danger">{t.refused}</StatusBadge>
  );
}
