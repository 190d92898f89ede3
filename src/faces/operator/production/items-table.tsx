import { type BatchItem, type ItemState, itemState } from '../../../production/batch.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { EnterKey } from '../../ui/button/enter-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge/status-badge.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { RowChoice } from '../row-choice.tsx';
import { urls } from '../urls.ts';

const tones: Record<ItemState, Tone> = {
  waiting: 'progress',
  printed: 'attention',
  missing: 'danger',
  delivered: 'success',
  reprint: 'neutral',
  'taken-out': 'neutral',
  'card-ended': 'neutral',
  erased: 'neutral',
};

interface BatchItemsProps {
  page: PageContext;
  number: number;
  items: readonly BatchItem[];
  /** Whether any card of the batch is still to be marked as printed. */
  unprinted: boolean;
}

/** The cards of a batch: tick some, and say what has become of them. */
export function BatchItems({ page, number, items, unprinted }: BatchItemsProps) {
  const t = page.t.operatorProduction.batch;
  const standing = items.some(isStanding);
  return (
    <Form page={page} action={urls.batchPrinted(number)} class="km-list-form">
      {/* Enter on a box must not mark the whole batch. */}
      {standing && <EnterKey name="zakres" value="zaznaczone" />}
      <Table caption={t.items} columns={columns(page)} rows={items} />
      {standing && (
        <ButtonRow sticky>
          {unprinted && (
            <>
              <Button name="zakres" value="wszystkie" icon="check">
                {t.markAll}
              </Button>
              <Button variant="secondary" name="zakres" value="zaznaczone" icon="check">
                {t.mark}
              </Button>
            </>
          )}
          <Button variant="secondary" formaction={urls.batchReprint(number)} icon="printer">
            {t.reprint}
          </Button>
          <Button variant="secondary" formaction={urls.batchTakeOut(number)} icon="x">
            {t.takeOut}
          </Button>
        </ButtonRow>
      )}
    </Form>
  );
}

const isStanding = ({ endedAs, deliveredAt }: BatchItem): boolean => !endedAs && !deliveredAt;

function columns(page: PageContext): Column<BatchItem>[] {
  const { batch: t, itemStates } = page.t.operatorProduction;
  return [
    {
      key: 'choose',
      label: t.choose,
      labelHidden: true,
      cell: (item) =>
        isStanding(item) && (
          <RowChoice name="karta" value={item.position} label={t.chooseCard(item.cardNumber)} />
        ),
    },
    { key: 'position', label: t.position, align: 'end', cell: ({ position }) => position },
    {
      key: 'card',
      label: t.card,
      heading: true,
      cell: ({ cardNumber }) => <span class="km-tabular km-when">{cardNumber}</span>,
    },
    { key: 'name', label: t.name, cell: ({ name }) => name || t.erased },
    {
      key: 'application',
      label: t.application,
      cell: ({ applicationNumber }) => (
        <a class="ds-link km-tabular" href={urls.application(applicationNumber)}>
          {applicationNumber}
        </a>
      ),
    },
    { key: 'point', label: t.point, cell: ({ pointName }) => pointName },
    {
      key: 'state',
      label: t.state,
      cell: (item) => {
        const state = itemState(item);
        return (
          <>
            <StatusBadge tone={tones[state]}>{itemStates[state]}</StatusBadge>
            {item.reason && <span class="km-second">{item.reason}</span>}
          </>
        );
      },
    },
  ];
}
