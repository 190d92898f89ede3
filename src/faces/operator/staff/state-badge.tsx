import type { MemberState } from '../../../staff/member.ts';
import { usePage } from '../../ui/page-scope.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

export function StateBadge({ state }: { state: MemberState }) {
  const text = usePage().t.staff.states[state];
  switch (state) {
    case 'active':
      return <StatusBadge tone="success">{text}</StatusBadge>;
    case 'invited':
      return <StatusBadge tone="progress">{text}</StatusBadge>;
    case 'blocked':
      return (
        <StatusBadge tone="danger" icon="lock">
          {text}
        </StatusBadge>
      );
  }
}
