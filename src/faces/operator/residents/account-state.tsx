import type { ListedPerson } from '../../../people/directory.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

type Stateful = Pick<ListedPerson, 'email' | 'suspended'> & { readonly erasedAt?: Date | null };

export function AccountState({ page, person }: { page: PageContext; person: Stateful }) {
  const { states } = page.t.residents;
  if (person.erasedAt)
    return (
      <StatusBadge tone="neutral" icon="ban">
        {states.erased}
      </StatusBadge>
    );
  if (person.suspended)
    return (
      <StatusBadge tone="danger" icon="lock">
        {states.suspended}
      </StatusBadge>
    );
  return person.email === null ? (
    <StatusBadge tone="neutral" icon="user">
      {states['no-login']}
    </StatusBadge>
  ) : (
    <StatusBadge tone="success">{states.active}</StatusBadge>
  );
}
