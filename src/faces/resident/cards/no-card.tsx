import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import type { Holding } from './holding.ts';

export function NoCard({ page, holding }: { page: PageContext; holding: Holding }) {
  const { cards: t, applications, view, family } = page.t.resident;
  if (holding.by === 'member') {
    return (
      <EmptyState title={t.noneTitle} drawing="card">
        {t.noneOfMember}
      </EmptyState>
    );
  }
  const open = holding.underWay.find(({ kind }) => kind === 'issue');
  if (open?.number && open.status === 'returned') {
    return (
      <EmptyState
        title={view.next.titles.returned(open.number)}
        drawing="card"
        action={
          <Button href={urls.correction(open.number)} icon="pencil">
            {applications.correct}
          </Button>
        }
      >
        {view.next.returned}
      </EmptyState>
    );
  }
  if (open?.number) {
    return (
      <EmptyState
        title={t.waitingTitle}
        drawing="card"
        action={<Button href={urls.application(open.number)}>{t.waitingAction}</Button>}
      >
        {t.waitingText(open.number)}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={holding.by === 'self' ? t.noneTitle : family.noCardTitle}
      drawing="card"
      action={
        <Button href={urls.chooseTypeFor(holding.member?.id)} icon="plus">
          {t.noneAction}
        </Button>
      }
    >
      {t.noneText}
    </EmptyState>
  );
}
