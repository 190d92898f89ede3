import type { LoggedEvent } from '../../../events/reads.ts';
import { formatMoment } from '../../i18n/format.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { ListPaging } from '../list-paging.tsx';
import { applicationPermissions } from '../places.ts';
import { urls, withQuery } from '../urls.ts';
import type { AuditQuery } from './route.ts';
import { actorOf, sentenceOf } from './words.ts';

interface AuditPageProps {
  desk: DeskPage;
  rows: readonly LoggedEvent[];
  query: AuditQuery;
  nextAfter: string | undefined;
}

export function AuditPage({ desk, rows, query, nextAfter }: AuditPageProps) {
  const { page } = desk;
  const t = page.t.operator.audit;
  const form = { values: query, errors: {} };
  const { po, ...filters } = query;
  const filtered = Object.values(filters).some(Boolean);
  return (
    <DeskFrame desk={desk} title={t.title} current="audit">
      <PageHead title={t.title} lead={t.lead} />
      <FilterBar page={page} action={urls.audit} resetHref={filtered ? urls.audit : undefined}>
        <Select
          form={form}
          name="rodzaj"
          label={t.kind}
          placeholder={t.allKinds}
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
        />
        <TextField form={form} name="kto" label={t.actor} type="search" />
        <TextField form={form} name="wniosek" label={t.application} inputmode="numeric" width={8} />
        <DateField form={form} name="od" label={t.from} />
        <DateField form={form} name="do" label={t.to} />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t.empty} drawing="search">
          {t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={rows} />
      )}
      <ListPaging
        first={po ? withQuery(urls.audit, filters) : undefined}
        next={nextAfter ? withQuery(urls.audit, { ...filters, po: nextAfter }) : undefined}
      />
    </DeskFrame>
  );
}

function columns(desk: DeskPage): Column<LoggedEvent>[] {
  const { page } = desk;
  const t = page.t.operator.audit;
  return [
    { key: 'at', label: t.when, cell: ({ at }) => <span class="km-when">{formatMoment(at)}</span> },
    {
      key: 'who',
      label: t.who,
      cell: (event) => (
        <>
          {actorOf(page, event)}
          {event.actorName && event.actorEmail && <span class="km-subtle"> {event.actorEmail}</span>}
        </>
      ),
    },
    { key: 'what', label: t.what, heading: true, cell: (event) => sentenceOf(page, event) },
    { key: 'about', label: t.about, cell: (event) => <About desk={desk} event={event} /> },
    {
      key: 'ip',
      label: t.ip,
      cell: ({ ip }) => (ip ? <span class="km-tabular">{ip}</span> : '–'),
    },
  ];
}

/** Links where this clerk may follow them. */
function About({ desk, event }: { desk: DeskPage; event: LoggedEvent }) {
  const { page, clerk } = desk;
  const t = page.t.operator;
  const mayRead = applicationPermissions.some((permission) => clerk.permissions.has(permission));
  const { applicationNumber, cardId, cardNumber, personName, accountEmail, data } = event;
  const things = [
    applicationNumber !== null &&
      (mayRead ? (
        <a class="ds-link" href={urls.application(applicationNumber)}>
          {t.view.title(applicationNumber)}
        </a>
      ) : (
        t.view.title(applicationNumber)
      )),
    cardId &&
      (clerk.permissions.has('find-cards') ? (
        <a class="ds-link" href={urls.card(cardId)}>
          {t.cards.cardTitle(cardNumber ?? '')}
        </a>
      ) : (
        t.cards.cardTitle(cardNumber ?? '')
      )),
    !cardId && event.kind === 'card.checked' && data.number && t.cards.cardTitle(String(data.number)),
    personName,
    !personName && accountEmail,
  ].filter(Boolean);
  if (things.length === 0) return <>–</>;
  return (
    <>
      {things.map((thing, index) => (
        <>
          {index > 0 && ', '}
          {thing}
        </>
      ))}
    </>
  );
}
