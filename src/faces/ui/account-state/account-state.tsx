import { StatusBadge } from '../status-badge/status-badge.tsx';

/** Of somebody who was invited to work with an account. */
export function AccountStateBadge({
  state,
  label,
}: {
  state: 'active' | 'invited' | 'blocked';
  label: string;
}) {
  switch (state) {
    case 'active':
      return <StatusBadge tone="success">{label}</StatusBadge>;
    case 'invited':
      return <StatusBadge tone="progress">{label}</StatusBadge>;
    case 'blocked':
      return (
        <StatusBadge tone="danger" icon="lock">
          {label}
        </StatusBadge>
      );
  }
}
