import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

export function OnOff({ page, on }: { page: PageContext; on: boolean }) {
  const t = page.t.secondFactor;
  return <StatusBadge tone={on ? 'success' : 'neutral'}>{on ? t.on : t.off}</StatusBadge>;
}
