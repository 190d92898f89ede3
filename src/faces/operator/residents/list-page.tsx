import type { ListedPerson } from '../../../people/directory.ts';
import { formatDay } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { ListPaging } from '../list-paging.tsx';
import { urls, withQuery } from '../urls.ts';
import { AccountState } from './account-state.tsx';

interface ResidentsPageProps {
  desk: DeskPage;
  rows: readonly ListedPerson[];
  text: string | undefined;
  paged: boolean;
  nextAfter: string | undefined;
}

export function ResidentsPage({ desk, rows, text, paged, nextAfter }: ResidentsPageProps) {
  const { page } = desk;
  const t = page.t.residents;
  const address = (po: string | undefined) => withQuery(urls.residents, { szukaj: text, po });
  return (
    <DeskFrame desk={desk} title={t.title} current="residents">
      <PageHead title={t.title} />
      <FilterBar page={page} action={urls.residents} resetHref={text ? urls.residents : undefined}>
        <TextField
          form={{ values: { szukaj: text }, errors: {} }}
          name="szukaj"
          label={t.search}
          type="search"
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={text ? t.nothingFound : t.empty} drawing={text ? 'search' : 'card'}>
          {text ? t.nothingFoundHint : t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={rows} />
      )}
      <ListPaging
        first={paged ? address(undefined) : undefined}
        next={nextAfter ? address(nextAfter) : undefined}
      />
    </DeskFrame>
  );
}

function columns({ page }: DeskPage): Column<ListedPerson>[] {
  const t = page.t.residents;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ id, firstName, lastName }) => (
        <a class="ds-link km-row-link" href={urls.resident(id)} data-row-link>
          {lastName} {firstName}
        </a>
      ),
    },
    {
      key: 'birth',
      label: t.birthDate,
      cell: ({ birthDate }) => (birthDate ? <span class="km-when">{formatDay(birthDate)}</span> : '–'),
    },
    { key: 'email', label: t.email, cell: ({ email }) => email ?? t.noLogin },
    { key: 'state', label: t.state, cell: (person) => <AccountState page={page} person={person} /> },
  ];
}
