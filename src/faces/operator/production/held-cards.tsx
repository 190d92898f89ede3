import type { HeldCard } from '../../../production/reads.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { urls } from '../urls.ts';

/** Taken out of a batch: nobody prints them before somebody says so. */
export function HeldCards({ page, cards }: { page: PageContext; cards: readonly HeldCard[] }) {
  const t = page.t.operatorProduction.held;
  return (
    <Card title={t.title}>
      <p>{t.lead}</p>
      <Table caption={t.title} columns={columns(page)} rows={cards} />
    </Card>
  );
}

function columns(page: PageContext): Column<HeldCard>[] {
  const t = page.t.operatorProduction.held;
  return [
    {
      key: 'card',
      label: t.card,
      heading: true,
      cell: ({ cardNumber, applicationNumber }) => (
        <a class="ds-link km-tabular" href={urls.application(applicationNumber)}>
          {cardNumber}
        </a>
      ),
    },
    { key: 'name', label: t.name, cell: ({ name }) => name },
    { key: 'reason', label: t.reason, cell: ({ reason }) => reason },
    { key: 'since', label: t.since, cell: ({ at }) => <span class="km-when">{formatMoment(at)}</span> },
    {
      key: 'back',
      label: t.putBack,
      labelHidden: true,
      cell: ({ applicationNumber, cardNumber }) => (
        <Form page={page} action={urls.heldCard(applicationNumber)}>
          <Button size="sm" variant="secondary" icon="undo-2" label={t.putBackCard(cardNumber)}>
            {t.putBack}
          </Button>
        </Form>
      ),
    },
  ];
}
