import type { WaitingCard } from '../../../production/pickups.ts';
import { formatMoment } from '../../i18n/format.ts';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import type { Column } from '../../ui/table/table.tsx';
import { daysSince } from '../applications/queue/age.ts';
import type { DeskPage } from '../desk-page.ts';
import { RowChoice } from '../row-choice.tsx';
import { urls } from '../urls.ts';

/** `choosing`: for what is done with several at once. */
export function waitingColumns({ page, now }: DeskPage, choosing: boolean): Column<WaitingCard>[] {
  const t = page.t.operatorProduction.pickups;
  const choice: Column<WaitingCard> = {
    key: 'choose',
    label: t.choose,
    labelHidden: true,
    cell: ({ applicationNumber, cardNumber }) => (
      <RowChoice name="wniosek" value={applicationNumber} label={t.chooseCard(cardNumber)} />
    ),
  };
  return [
    ...(choosing ? [choice] : []),
    {
      key: 'card',
      label: t.card,
      heading: true,
      cell: ({ applicationNumber, cardNumber }) => (
        <a
          // Where rows are ticked, not the whole of one is a link.
          class={choosing ? 'ds-link km-tabular' : 'ds-link km-row-link km-tabular'}
          href={urls.handOver(applicationNumber)}
          data-row-link
        >
          {cardNumber}
        </a>
      ),
    },
    { key: 'name', label: t.name, cell: ({ name }) => <strong>{name}</strong> },
    { key: 'point', label: t.point, cell: ({ pointName }) => pointName },
    {
      key: 'ready',
      label: t.ready,
      cell: ({ readyAt }) => (
        <>
          <span class="km-when">{formatMoment(readyAt)}</span>
          <span class="km-second">{page.t.operator.queue.days(daysSince(readyAt, now))}</span>
        </>
      ),
    },
    { key: 'reminders', label: t.reminders, align: 'end', cell: ({ reminders }) => reminders },
    {
      key: 'status',
      label: t.status,
      // That it waits is why it is here; said is what stands in the way.
      cell: ({ cardStatus }) =>
        cardStatus !== 'pending' && cardStatus !== 'active' && <CardStatusBadge status={cardStatus} />,
    },
  ];
}
