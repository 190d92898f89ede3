import type { PartnerApplication } from '../../../../partners/applications/application.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Paging } from '../../../ui/paging/paging.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls, withQuery } from '../../urls.ts';
import { ListFrame } from '../frame.tsx';
import { DecisionBadge } from './decision-badge.tsx';

interface ApplicationsProps {
  desk: DeskPage;
  pile: 'waiting' | 'decided';
  rows: readonly PartnerApplication[];
  next: string | undefined;
  /** Not the first page. */
  later: boolean;
}

export function ApplicationsPage({ desk, pile, rows, next, later }: ApplicationsProps) {
  const t = desk.page.t.partners.queue;
  const widok = pile === 'decided' ? 'rozpatrzone' : undefined;
  const here = (po?: string) => withQuery(urls.partnerApplications, { widok, po });
  const waiting = pile === 'waiting';
  return (
    <ListFrame desk={desk} view="applications">
      <Tabs
        label={t.piles}
        tabs={[
          { label: t.waiting, href: urls.partnerApplications, current: waiting },
          {
            label: t.decided,
            href: withQuery(urls.partnerApplications, { widok: 'rozpatrzone' }),
            current: !waiting,
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={waiting ? t.emptyWaiting : t.emptyDecided}>
          {waiting ? t.emptyWaitingText : t.emptyDecidedText}
        </EmptyState>
      ) : (
        <Table caption={t[pile]} columns={columns(desk, waiting)} rows={rows} />
      )}
      <Paging first={later ? here() : undefined} next={next ? here(next) : undefined} />
    </ListFrame>
  );
}

function columns({ page }: DeskPage, waiting: boolean): Column<PartnerApplication>[] {
  const { queue: t, fields } = page.t.partners;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ id, name }) => (
        <a class="ds-link km-row-link" href={urls.partnerApplication(id)} data-row-link>
          {name}
        </a>
      ),
    },
    { key: 'nip', label: fields.nip, cell: ({ nip }) => <span class="km-tabular">{nip}</span> },
    {
      key: 'address',
      label: fields.address,
      cell: ({ street, postalCode, town }) => `${street}, ${postalCode} ${town}`,
    },
    {
      key: 'sent',
      label: t.sent,
      cell: ({ submittedAt }) => <span class="km-when">{formatMoment(submittedAt)}</span>,
    },
    ...(waiting
      ? []
      : [
          {
            key: 'decision',
            label: t.decision,
            cell: ({ decision }: PartnerApplication) => <DecisionBadge decision={decision} />,
          },
        ]),
  ];
}
