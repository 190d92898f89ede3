import { type ListedPerson, type PeopleState, peopleStates } from '../../../people/directory.ts';
import { formatDay } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
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
import { AccountState } from './account-state.tsx';

interface ResidentsPageProps {
  desk: DeskPage;
  rows: readonly ListedPerson[];
  text: string | undefined;
  state: PeopleState | undefined;
  paged: boolean;
  nextAfter: string | undefined;
}

export function ResidentsPage({ desk, rows, text, state, paged, nextAfter }: ResidentsPageProps) {
  const { page } = desk;
  const t = page.t.residents;
  const address = (po: string | undefined) => withQuery(urls.residents, { szukaj: text, stan: state, po });
  const form = { values: { szukaj: text, stan: state }, errors: {} };
  const filtered = Boolean(text || state);
  return (
    <DeskFrame desk={desk} title={t.title} current="residents">
      <PageHead
        title={t.title}
        actions={
          desk.clerk.permissions.has('edit-residents') && (
            <>
              <Button icon="user-plus" href={urls.newPerson}>
                {page.t.counter.newPerson.button}
              </Button>
              <Button variant="secondary" icon="upload" href={urls.imports}>
                {page.t.operatorImports.title}
              </Button>
            </>
          )
        }
      />
      <FilterBar page={page} action={urls.residents} resetHref={text || state ? urls.residents : undefined}>
        <TextField
          form={form}
          name="szukaj"
          label={page.t.residentsDesk.search}
          hint={page.t.residentsDesk.searchHint}
          type="search"
        />
        <Select
          form={form}
          name="stan"
          label={page.t.residentsDesk.filter}
          placeholder={page.t.residentsDesk.allStates}
          options={peopleStates.map((value) => ({ value, label: page.t.residentsDesk.filters[value] }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={filtered ? t.nothingFound : t.empty} drawing={filtered ? 'search' : 'card'}>
          {filtered ? t.nothingFoundHint : t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={rows} />
      )}
      <Paging
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
