import type { OfferState } from '../../../partners/offers/offer.ts';
import { usePage } from '../page-scope.ts';
import { StatusBadge, type Tone } from '../status-badge/status-badge.tsx';

const tones: Record<OfferState, Tone> = {
  waiting: 'progress',
  'in-force': 'success',
  'change-waiting': 'progress',
  planned: 'neutral',
  rejected: 'danger',
  withdrawn: 'neutral',
  ended: 'neutral',
};

export function OfferStateBadge({ state }: { state: OfferState }) {
  const { t } = usePage();
  return <StatusBadge tone={tones[state]}>{t.offers.states[state]}</StatusBadge>;
}
