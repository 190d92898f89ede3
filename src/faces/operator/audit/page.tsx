import type { ChainState } from '../../../events/chain/state.ts';
import type { LoggedEvent } from '../../../events/reads.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { About } from './about.tsx';
import { ChainPanel } from './chain-panel.tsx';
import type { AuditQuery } from './query.ts';
import { actorOf, sentenceOf } from './words.ts';

interface AuditPageProps {
  desk: DeskPage;
  rows: readonly LoggedEvent[];
  query: AuditQuery;
  chain: ChainState;
  nextAfter: string | undefined;
}

export function AuditPage({ desk, rows, query, chain, nextAfter }: AuditPageProps) {
  const { page } = desk;
  const t = page.t.operator.audit;
  const form = { values: query, errors: {} };
  const { po, ...filters } = query;
  const filtered = Object.values(filters).some(Boolean);
  return (
    <DeskFrame desk={desk} title={t.title} current="audit">
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          rows.length > 0 && (
            <Button variant="secondary" icon="download" href={withQuery(urls.auditCsv, filters)}>
              {page.t.operatorAudit.export}
            </Button>
          )
        }
      />
      <FilterBar page={page} action={urls.audit} resetHref={filtered ? urls.audit : undefined}>
        <Select
          form={form}
          name="rodzaj"
          label={t.kind}
          placeholder={t.allKinds}
          options={Object.entries(t.kinds)
            .map(([value, label]) => ({ value, label }))
            .sort((a, b) => a.label.localeCompare(b.label, page.locale))}
        />
        <TextField form={form} name="kto" label={t.actor} type="search" />
        <TextField form={form} name="osoba" label={page.t.operatorAudit.person} type="search" />
        <TextField form={form} name="wniosek" label={t.application} inputmode="numeric" width={8} />
        <TextField form={form} name="karta" label={page.t.operatorAudit.card} width={12} />
        <TextField form={form} name="ip" label={page.t.operatorAudit.ip} width={15} />
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
      <Paging
        first={po ? withQuery(urls.audit, filters) : undefined}
        next={nextAfter ? withQuery(urls.audit, { ...filters, po: nextAfter }) : undefined}
      />
      {!po && <ChainPanel desk={desk} chain={chain} />}
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
          {event.actorName && event.actorEmail && <span class="km-second">{event.actorEmail}</span>}
        </>
      ),
    },
    {
      key: 'what',
      label: t.what,
      heading: true,
      cell: (event) => (
        <a class="ds-link" href={urls.auditEvent(event.id)}>
          {sentenceOf(page, event)}
          <span class="ds-sr-only">, {formatMoment(event.at)}</span>
        </a>
      ),
    },
    { key: 'about', label: t.about, cell: (event) => <About desk={desk} event={event} /> },
    {
      key: 'ip',
      label: t.ip,
      cell: ({ ip }) => (ip ? <span class="km-tabular">{ip}</span> : '–'),
    },
  ];
}
