import type { TillUse } from '../../../benefits/till-uses.ts';
import { undoableUntil } from '../../../benefits/use.ts';
import { formatMoment, formatMoney } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import type { Column } from '../../ui/table/table.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { personInWords } from '../use/person-in-words.ts';
import { timeOf } from '../use/time-of.ts';
import type { HistoryQuery } from './query.ts';

/** The way to a use is called after what can still be done with it. */
export function columnsOf({ page, shop, now }: ShopPage, { branchId }: HistoryQuery): Column<TillUse>[] {
  const t = page.t.till.history;
  const { columns } = t;
  const about = (use: TillUse): string => t.about(use.offerName, formatMoment(use.at));
  const undoable = (use: TillUse): boolean => use.branchId === shop.branchId && now < undoableUntil(use);
  const state = (use: TillUse) => {
    if (use.undoneAt) return <StatusBadge tone="neutral">{t.undone}</StatusBadge>;
    const words = undoable(use) ? t.undoUntil(timeOf(undoableUntil(use))) : t.details;
    return (
      <Button href={urls.use(use.id)} variant="tertiary" size="sm" label={`${words}: ${about(use)}`}>
        {words}
      </Button>
    );
  };
  return [
    { key: 'at', label: columns.at, cell: ({ at }) => formatMoment(at), heading: true },
    { key: 'offer', label: columns.offer, cell: ({ offerName }) => <span lang="pl">{offerName}</span> },
    ...(branchId === null
      ? [
          {
            key: 'branch',
            label: columns.branch,
            cell: (use: TillUse) => <span lang="pl">{use.branchName}</span>,
          },
        ]
      : []),
    { key: 'person', label: columns.person, cell: (use) => personInWords(page, use) },
    {
      key: 'price',
      label: columns.price,
      cell: ({ price }) => formatMoney(price, page.locale),
      align: 'end',
    },
    {
      key: 'saved',
      label: columns.saved,
      cell: ({ saved }) => formatMoney(saved, page.locale),
      align: 'end',
    },
    { key: 'state', label: columns.state, cell: state },
  ];
}
