import type { CollectionPoint } from '../../../city/collection-points.ts';
import { type Member, mayMore, permissionsOf } from '../../../staff/member.ts';
import { permissions } from '../../../staff/permission.ts';
import { formatMoment } from '../../i18n/format.ts';
import { AccountActs } from '../../ui/account-state/account-acts.tsx';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { StaffFrame } from './frame.tsx';
import { StateBadge } from './state-badge.tsx';

interface MemberPageProps {
  desk: DeskPage;
  member: Member;
  points: readonly CollectionPoint[];
}

export const nameOf = ({ firstName, lastName }: Pick<Member, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

export function MemberPage(props: MemberPageProps) {
  const { desk, member } = props;
  const t = desk.page.t.staff;
  const title = nameOf(member);
  const allowed = permissionsOf(member.roles);
  return (
    <StaffFrame desk={desk} title={title} below="members">
      <PageHead title={title} actions={<StateBadge state={member.state} />} />
      {member.state === 'invited' && (
        <Alert kind="info">
          <p>{t.member.waits}</p>
        </Alert>
      )}
      <div class="km-split">
        <div class="km-split__data">
          <Data {...props} />
          <Actions {...props} />
        </div>
        <Card title={t.member.allowed}>
          <ul class="km-plain-list">
            {permissions
              .filter((permission) => allowed.includes(permission))
              .map((permission) => (
                <li>
                  <strong>{t.permissions[permission].name}</strong>
                  <span class="km-second">{t.permissions[permission].what}</span>
                </li>
              ))}
          </ul>
        </Card>
      </div>
    </StaffFrame>
  );
}

function Data({ desk, member, points }: MemberPageProps) {
  const t = desk.page.t.staff;
  const bound = points.filter(({ id }) => member.points.includes(id)).map(({ name }) => name);
  return (
    <Card title={t.member.data}>
      <DescriptionList
        items={[
          { term: t.fields.email, value: member.email },
          { term: t.fields.roles, value: member.roles.map(({ name }) => name).join(', ') },
          {
            term: t.fields.points,
            value: member.points.length > 0 ? bound.join(', ') || t.fields.closed : t.member.allPoints,
          },
          { term: t.member.since, value: formatMoment(member.since) },
          ...(member.blockedAt
            ? [{ term: t.member.blockedSince, value: formatMoment(member.blockedAt) }]
            : []),
          {
            term: t.list.lastLogin,
            value: member.lastLogin ? formatMoment(member.lastLogin) : t.list.never,
          },
          { term: t.list.factor, value: member.secondFactor ? t.list.on : t.list.off },
        ]}
      />
    </Card>
  );
}

/** What this clerk may do with the account; nothing with the own one. */
function Actions({ desk, member }: MemberPageProps) {
  const { page, clerk } = desk;
  const t = page.t.staff;
  const { accountId, state } = member;
  if (accountId === clerk.accountId) {
    return (
      <Alert kind="info">
        <p>
          {t.member.ownRoles}{' '}
          <a class="ds-link" href={urls.own.account}>
            {t.member.ownAccount}
          </a>
        </p>
      </Alert>
    );
  }
  return (
    <Card title={t.member.account}>
      <ButtonRow>
        <Button icon="pencil" href={urls.memberEditing(accountId)}>
          {t.member.edit}
        </Button>
        <AccountActs
          page={page}
          state={state}
          hrefs={{
            resend: urls.invitationAgain(accountId),
            withdraw: urls.invitationWithdrawal(accountId),
            block: urls.memberBlock(accountId),
            unblock: urls.memberUnblocking(accountId),
          }}
          labels={{
            resend: t.member.resend,
            withdraw: t.withdraw.button,
            block: t.block.button,
            unblock: t.unblock.button,
          }}
        />
        {member.secondFactor && !mayMore(member, clerk) && (
          <Button variant="secondary" icon="key-round" href={urls.memberFactor(accountId)} confirm>
            {t.reset.button}
          </Button>
        )}
      </ButtonRow>
    </Card>
  );
}
