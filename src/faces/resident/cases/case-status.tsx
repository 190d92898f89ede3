import type { CaseStatus } from '../../../cases/case.ts';
import { usePage } from '../../ui/page-scope.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

export function CaseStatusBadge({ status }: { status: CaseStatus }) {
  const { statuses } = usePage().t.cases;
  return <StatusBadge tone={status === 'open' ? 'progress' : 'neutral'}>{statuses[status]}</StatusBadge>;
}
