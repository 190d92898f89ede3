import type { ShopPerson } from '../../../partners/people/person.ts';
import { formatMoment } from '../../i18n/format.ts';
import { AccountActs } from '../../ui/account-state/account-acts.tsx';
import { AccountStateBadge } from '../../ui/account-state/account-state.tsx';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface PersonProps {
  desk: ShopPage;
  person: ShopPerson;
}

export const nameOf = ({ firstName, lastName }: Pick<ShopPerson, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

export function PersonPage({ desk, person }: PersonProps) {
  const t = desk.page.t.partnerPanel.people;
  const title = nameOf(person);
  const { email, role, branchName, since, lastLogin, state } = person;
  return (
    <ShopFrame
      desk={desk}
      title={title}
      current="people"
      breadcrumb={[{ label: t.title, href: urls.people }, { label: title }]}
    >
      <PageHead title={title} actions={<AccountStateBadge state={state} label={t.states[state]} />} />
      {state === 'invited' && (
        <Alert kind="info">
          <p>{t.waits}</p>
        </Alert>
      )}
      <Card>
        <DescriptionList
          items={[
            { term: t.fields.email, value: email },
            { term: t.role, value: t.roles[role] },
            { term: t.branch, value: branchName ?? t.anyBranch },
            { term: t.since, value: formatMoment(since) },
            { term: t.lastLogin, value: lastLogin ? formatMoment(lastLogin) : t.never },
          ]}
        />
        <ButtonRow>
          <Button icon="pencil" href={urls.personEditing(person.accountId)}>
            {t.edit}
          </Button>
          <OnTheirAccount desk={desk} person={person} />
        </ButtonRow>
      </Card>
    </ShopFrame>
  );
}

/** What one does to somebody else's; the own one is kept elsewhere. */
function OnTheirAccount({ desk: { page, shop }, person: { accountId, state } }: PersonProps) {
  const t = page.t.partnerPanel.people;
  if (accountId === shop.accountId) {
    return (
      <Button variant="secondary" icon="user" href={urls.own.account}>
        {t.ownAccount}
      </Button>
    );
  }
  return (
    <AccountActs
      page={page}
      state={state}
      hrefs={{
        resend: urls.invitationAgain(accountId),
        withdraw: urls.invitationWithdrawal(accountId),
        block: urls.personBlock(accountId),
        unblock: urls.personUnblocking(accountId),
      }}
      labels={{
        resend: t.resend,
        withdraw: t.withdraw.button,
        block: t.block.button,
        unblock: t.unblock.button,
      }}
    />
  );
}
