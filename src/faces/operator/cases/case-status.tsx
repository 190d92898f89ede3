import type { CaseStatus } from '../../../cases/case.ts';
import { usePage } from '../../ui/page-scope.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

interface CaseStatusProps {
  status: CaseStatus;
  waitingSince: Date | null;
}

/** Whose turn it is: the office's, the resident's, or nobody's any more. */
export function CaseStatusBadge({ status, waitingSince }: CaseStatusProps) {
  const t = usePage().t.operatorCases.statuses;
  if (status === 'closed') return <StatusBadge tone="neutral">{t.closed}</StatusBadge>;
  return waitingSince ? (
    <StatusBadge tone="attention">{t.waiting}</StatusBadge>
  ) : (
    <StatusBadge tone="progress">{t.open}</StatusBadge>
  );
}
