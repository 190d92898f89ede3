import type { Partner } from '../../../partners/partner.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import type { ListPage } from '../../http/list-page.ts';
import { formatMoment } from '../../i18n/format.ts';
import { AccountStateBadge } from '../../ui/account-state/account-state.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface PeopleProps {
  desk: DeskPage;
  partner: Partner;
  people: ListPage<ShopPerson>;
}

export function PeopleCard({ desk, partner, people }: PeopleProps) {
  const { partner: t } = desk.page.t.partners;
  return (
    <Card title={t.people}>
      {people.rows.length === 0 ? (
        <p class="km-subtle">{t.noPeople}</p>
      ) : (
        <Table caption={t.people} columns={columns(desk, partner)} rows={people.rows} />
      )}
      <Paging {...people.links} />
      <ButtonRow>
        <Button variant="secondary" icon="user-plus" href={urls.partnersInvitation(partner.id)}>
          {t.invite}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function columns({ page }: DeskPage, partner: Partner): Column<ShopPerson>[] {
  const { people: t } = page.t.partnerPanel;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ firstName, lastName, email }) => (
        <>
          {lastName} {firstName}
          <span class="km-second">{email}</span>
        </>
      ),
    },
    { key: 'role', label: t.role, cell: ({ role }) => t.roles[role] },
    {
      key: 'state',
      label: t.state,
      cell: ({ state, lastLogin }) => (
        <>
          <AccountStateBadge state={state} label={t.states[state]} />
          {lastLogin && <span class="km-second">{formatMoment(lastLogin)}</span>}
        </>
      ),
    },
    {
      key: 'acts',
      label: t.account,
      labelHidden: true,
      align: 'end',
      cell: (person) => <Acts page={page} partnerId={partner.id} person={person} />,
    },
  ];
}

interface ActsProps {
  page: DeskPage['page'];
  partnerId: string;
  person: ShopPerson;
}

function Acts({ page, partnerId, person: { accountId, state } }: ActsProps) {
  const { people: t } = page.t.partnerPanel;
  const small = { variant: 'tertiary', size: 'sm' } as const;
  return (
    <ButtonRow>
      {state === 'invited' && (
        <Form page={page} action={urls.partnersInvitationAgain(partnerId, accountId)}>
          <Button {...small} icon="mail">
            {t.resend}
          </Button>
        </Form>
      )}
      {state === 'invited' && (
        <Button
          {...small}
          icon="trash-2"
          href={urls.partnersInvitationWithdrawal(partnerId, accountId)}
          confirm
        >
          {t.withdraw.button}
        </Button>
      )}
      {state === 'active' && (
        <Button {...small} icon="lock" href={urls.partnersPersonBlock(partnerId, accountId)} confirm>
          {t.block.button}
        </Button>
      )}
      {state === 'blocked' && (
        <Button
          {...small}
          icon="lock-open"
          href={urls.partnersPersonUnblocking(partnerId, accountId)}
          confirm
        >
          {t.unblock.button}
        </Button>
      )}
    </ButtonRow>
  );
}
