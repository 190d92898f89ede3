import type { ImportState } from '../../../imports/import.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge/status-badge.tsx';

const tones: Record<ImportState, Tone> = {
  receiving: 'progress',
  checking: 'progress',
  checked: 'attention',
  importing: 'progress',
  finished: 'success',
  cancelled: 'neutral',
  unreadable: 'danger',
  'given-up': 'neutral',
};

export function ImportStateBadge({ page, state }: { page: PageContext; state: ImportState }) {
  return <StatusBadge tone={tones[state]}>{page.t.operatorImports.states[state]}</StatusBadge>;
}
