import type { ShopPerson } from '../../../partners/people/person.ts';
import type { ListPage } from '../../http/list-page.ts';
import { formatMoment } from '../../i18n/format.ts';
import { AccountStateBadge } from '../../ui/account-state/account-state.tsx';
import { Button } from '../../ui/button/button.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

/** Never empty: whoever looks stands on it. */
export function PeoplePage({ desk, people }: { desk: ShopPage; people: ListPage<ShopPerson> }) {
  const t = desk.page.t.partnerPanel.people;
  return (
    <ShopFrame desk={desk} title={t.title} current="people">
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <Button icon="user-plus" href={urls.newPerson}>
            {t.invite}
          </Button>
        }
      />
      <Table caption={t.title} columns={columns(desk)} rows={people.rows} />
      <Paging {...people.links} />
    </ShopFrame>
  );
}

function columns({ page, shop }: ShopPage): Column<ShopPerson>[] {
  const t = page.t.partnerPanel.people;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ accountId, firstName, lastName, email }) => (
        <>
          <a class="ds-link" href={urls.person(accountId)}>
            {lastName} {firstName}
          </a>
          {accountId === shop.accountId && ` (${t.you})`}
          <span class="km-second">{email}</span>
        </>
      ),
    },
    { key: 'role', label: t.role, cell: ({ role }) => t.roles[role] },
    { key: 'branch', label: t.branch, cell: ({ branchName }) => branchName ?? t.anyBranch },
    {
      key: 'state',
      label: t.state,
      cell: ({ state }) => <AccountStateBadge state={state} label={t.states[state]} />,
    },
    {
      key: 'login',
      label: t.lastLogin,
      cell: ({ lastLogin }) => (lastLogin ? formatMoment(lastLogin) : t.never),
    },
  ];
}
