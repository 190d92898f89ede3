import type { MemberState } from '../../../staff/member.ts';
import { AccountStateBadge } from '../../ui/account-state/account-state.tsx';
import { usePage } from '../../ui/page-scope.ts';

export function StateBadge({ state }: { state: MemberState }) {
  return <AccountStateBadge state={state} label={usePage().t.staff.states[state]} />;
}
