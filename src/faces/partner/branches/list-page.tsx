import type { Branch } from '../../../partners/branch.ts';
import type { ListPage } from '../../http/list-page.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { mapHref } from '../../ui/map-link/map-href.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface BranchesProps {
  desk: ShopPage;
  branches: ListPage<Branch>;
  districts: ReadonlyMap<string, string>;
}

export function BranchesPage({ desk, branches, districts }: BranchesProps) {
  const t = desk.page.t.partnerPanel.branches;
  const add = (
    <Button icon="plus" href={urls.newBranch}>
      {t.add}
    </Button>
  );
  return (
    <ShopFrame desk={desk} title={t.title} current="branches">
      <PageHead title={t.title} lead={t.lead} actions={branches.rows.length > 0 && add} />
      {branches.rows.length === 0 ? (
        <EmptyState title={t.empty} action={add}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk, districts)} rows={branches.rows} />
      )}
      <Paging {...branches.links} />
    </ShopFrame>
  );
}

function columns({ page }: ShopPage, districts: ReadonlyMap<string, string>): Column<Branch>[] {
  const t = page.t.partnerPanel.branches;
  return [
    {
      key: 'name',
      label: t.fields.name,
      heading: true,
      cell: ({ id, name }) => (
        <a class="ds-link" href={urls.branch(id)}>
          {name}
        </a>
      ),
    },
    {
      key: 'address',
      label: t.address,
      cell: ({ street, postalCode, town, place, phone }) => (
        <>
          {street}
          <span class="km-second">
            {postalCode} {town}
          </span>
          {phone && <span class="km-second km-tabular">{formatPhone(phone)}</span>}
          {place && (
            <a class="ds-link km-second" href={mapHref(place)} rel="noreferrer">
              {t.onMap}
            </a>
          )}
        </>
      ),
    },
    {
      key: 'district',
      label: t.district,
      cell: ({ districtId }) => (districtId && districts.get(districtId)) || t.noDistrict,
    },
    {
      key: 'hours',
      label: t.fields.hours,
      cell: ({ hours }) => <span class="km-branch-hours">{hours || '–'}</span>,
    },
    {
      key: 'state',
      label: t.state,
      cell: ({ id, closedAt }) =>
        closedAt ? (
          <>
            <StatusBadge tone="neutral" icon="lock">
              {t.closed}
            </StatusBadge>
            <Form page={page} action={urls.branchReopening(id)}>
              <Button variant="tertiary" size="sm" icon="lock-open">
                {t.reopen.button}
              </Button>
            </Form>
          </>
        ) : (
          <StatusBadge tone="success">{t.open}</StatusBadge>
        ),
    },
  ];
}
