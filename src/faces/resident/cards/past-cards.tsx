import type { Card } from '../../../cards/card.ts';
import { formatDay } from '../../i18n/format.ts';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Table } from '../../ui/table/table.tsx';

export function PastCards({ page, cards }: { page: PageContext; cards: readonly Card[] }) {
  const t = page.t.resident.cards;
  return (
    <section class="km-section">
      <h2 class="ds-heading" data-size="sm">
        {t.past}
      </h2>
      <Table
        caption={t.past}
        rows={cards}
        columns={[
          {
            key: 'number',
            label: page.t.applications.cardNumber,
            heading: true,
            cell: (card) => card.number,
          },
          { key: 'issued', label: t.issuedAt, cell: (card) => formatDay(card.issuedAt) },
          { key: 'status', label: t.status, cell: (card) => <CardStatusBadge status={card.status} /> },
        ]}
      />
    </section>
  );
}
