import type { InboxCase } from '../../../cases/inbox.ts';
import { formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { Column } from '../../ui/table/table.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { CaseStatusBadge } from './case-status.tsx';
import { spanBetween } from './span.ts';
import type { Pile } from './view.ts';

export function inboxColumns({ page, now }: DeskPage, pile: Pile): Column<InboxCase>[] {
  const { inbox: t, heading, noSubject, lasted } = page.t.operatorCases;
  return [
    {
      key: 'number',
      label: t.number,
      heading: true,
      cell: ({ number, subject }) => (
        <a
          class="ds-link km-row-link"
          href={urls.case(number)}
          aria-label={heading(number, subject)}
          data-row-link
        >
          {number}
        </a>
      ),
    },
    {
      key: 'subject',
      label: t.subject,
      cell: ({ subject, typeName }) => (
        <>
          <strong class="km-case-subject">{subject || noSubject}</strong>{' '}
          <span class="km-second">{inLocale(typeName, page.locale)}</span>
        </>
      ),
    },
    {
      key: 'resident',
      label: t.resident,
      cell: ({ personName }) => personName.trim() || page.t.operator.erased,
    },
    {
      key: 'queue',
      label: t.queue,
      cell: ({ queueName }) => queueName,
    },
    { key: 'assigned', label: t.assigned, cell: ({ assignedTo }) => assignedTo ?? '–' },
    ...(pile === 'zamkniete'
      ? []
      : [
          {
            key: 'waits',
            label: t.waits,
            align: 'end' as const,
            cell: ({ waitingSince }: InboxCase) => {
              if (!waitingSince) return '–';
              const { unit, count } = spanBetween(waitingSince, now);
              return lasted[unit](count);
            },
          },
        ]),
    {
      key: 'last',
      label: t.lastMessage,
      cell: ({ lastMessageAt }) => <span class="km-when">{formatMoment(lastMessageAt)}</span>,
    },
    ...(pile === 'wszystkie'
      ? [
          {
            key: 'status',
            label: t.status,
            cell: ({ status, waitingSince }: InboxCase) => (
              <CaseStatusBadge status={status} waitingSince={waitingSince} />
            ),
          },
        ]
      : []),
  ];
}
