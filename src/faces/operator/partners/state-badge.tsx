import type { PartnerState } from '../../../partners/partner.ts';
import { usePage } from '../../ui/page-scope.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

const tones = {
  'in-force': 'success',
  ending: 'attention',
  coming: 'progress',
  ended: 'neutral',
  closed: 'danger',
} as const satisfies Record<PartnerState, string>;

export function PartnerStateBadge({ state }: { state: PartnerState }) {
  return <StatusBadge tone={tones[state]}>{usePage().t.partners.states[state]}</StatusBadge>;
}
