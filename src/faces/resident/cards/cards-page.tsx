import type { Application } from '../../../applications/application.ts';
import type { Card } from '../../../cards/card.ts';
import type { Entitlement } from '../../../packages/package.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';
import { CardInForce } from './card-in-force.tsx';
import { Packages } from './packages.tsx';
import { PastCards } from './past-cards.tsx';

export interface CardsPageProps extends PanelPage {
  card: Card | undefined;
  pending: Card | undefined;
  past: readonly Card[];
  entitlements: readonly Entitlement[];
  codeSvg: string | undefined;
  /** The newest application that is still under way. */
  open: Application | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

export function CardsPage(props: CardsPageProps) {
  const { page, resident, card, pending, past, entitlements, open } = props;
  const t = page.t.resident.cards;
  return (
    <ResidentFrame page={page} resident={resident} title={t.title} current="cards">
      <PageHead title={t.title} />
      {pending && <Pending open={open} page={page} />}
      {card && <CardInForce page={page} card={card} codeSvg={props.codeSvg} />}
      {!card && !pending && <NoCard open={open} page={page} />}
      {entitlements.length > 0 && <Packages page={page} entitlements={entitlements} today={props.today} />}
      {past.length > 0 && <PastCards page={page} cards={past} />}
    </ResidentFrame>
  );
}

type OpenProps = { page: PageContext; open: Application | undefined };

function Pending({ page, open }: OpenProps) {
  const t = page.t.resident.cards;
  const ready = open?.status === 'ready';
  return (
    <Alert kind={ready ? 'warning' : 'info'} title={ready ? t.readyTitle : t.pendingTitle}>
      <p>{ready ? t.readyText : t.pendingText}</p>
      {open?.number && (
        <p>
          <a class="ds-link" href={urls.application(open.number)}>
            {t.openApplication(open.number)}
          </a>
        </p>
      )}
    </Alert>
  );
}

function NoCard({ page, open }: OpenProps) {
  const { cards: t, applications, view } = page.t.resident;
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
      title={t.noneTitle}
      drawing="card"
      action={
        <Button href={urls.chooseType} icon="plus">
          {t.noneAction}
        </Button>
      }
    >
      {t.noneText}
    </EmptyState>
  );
}
