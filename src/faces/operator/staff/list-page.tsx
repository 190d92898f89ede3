import { type Member, memberStates } from '../../../staff/member.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ListFrame } from './frame.tsx';
import { StateBadge } from './state-badge.tsx';

interface MembersPageProps {
  desk: DeskPage;
  members: readonly Member[];
  text: string | undefined;
  state: string | undefined;
}

export function MembersPage({ desk, members, text, state }: MembersPageProps) {
  const { page } = desk;
  const t = page.t.staff;
  const form = { values: { szukaj: text, konto: state }, errors: {} };
  return (
    <ListFrame
      desk={desk}
      view="members"
      actions={
        <Button icon="user-plus" href={urls.staffInvitation}>
          {t.list.invite}
        </Button>
      }
    >
      <FilterBar page={page} action={urls.staff} resetHref={text || state ? urls.staff : undefined}>
        <TextField form={form} name="szukaj" label={t.list.search} type="search" />
        <Select
          form={form}
          name="konto"
          label={t.list.state}
          options={[
            { value: '', label: t.list.allStates },
            ...memberStates.map((value) => ({ value, label: t.states[value] })),
          ]}
        />
      </FilterBar>
      {members.length === 0 ? (
        <EmptyState title={t.list.nothingFound} drawing="search">
          {t.list.nothingFoundHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={members} />
      )}
    </ListFrame>
  );
}

function columns({ page, clerk }: DeskPage): Column<Member>[] {
  const t = page.t.staff.list;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ accountId, firstName, lastName, email }) => (
        <>
          <a class="ds-link km-row-link" href={urls.member(accountId)} data-row-link>
            {lastName} {firstName}
          </a>
          {accountId === clerk.accountId && ` (${t.you})`}
          <span class="km-second">{email}</span>
        </>
      ),
    },
    { key: 'roles', label: t.roles, cell: ({ roles }) => roles.map(({ name }) => name).join(', ') || '–' },
    { key: 'state', label: t.state, cell: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'login',
      label: t.lastLogin,
      cell: ({ lastLogin }) => <span class="km-when">{lastLogin ? formatMoment(lastLogin) : t.never}</span>,
    },
    { key: 'factor', label: t.factor, cell: ({ secondFactor }) => (secondFactor ? t.on : t.off) },
  ];
}
