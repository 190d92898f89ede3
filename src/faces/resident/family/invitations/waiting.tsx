import { answerDue, type Invitation } from '../../../../family/invitations/invitation.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';

interface WaitingInvitationsProps {
  page: PageContext;
  invitations: readonly Invitation[];
}

/** Those who were asked and have not answered. */
export function WaitingInvitations({ page, invitations }: WaitingInvitationsProps) {
  if (invitations.length === 0) return null;
  return (
    <section class="km-section">
      <h2 class="ds-heading" data-size="sm">
        {page.t.resident.family.invitations.title}
      </h2>
      <ul class="km-relatives">
        {invitations.map((invitation) => (
          <WaitingInvitation page={page} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function WaitingInvitation({ page, invitation }: { page: PageContext; invitation: Invitation }) {
  const { invitations: t } = page.t.resident.family;
  const { id, as, email, invitedAt, firstName, lastName, relation } = invitation;
  const { fields, relations } = page.t.applications;
  const name = `${firstName} ${lastName}`;
  return (
    <li class="ds-card km-card km-relative">
      <div class="km-relative__facts">
        <h3 class="ds-heading" data-size="2xs">
          {as === 'guardian' ? t.asGuardian(name) : name}
        </h3>
        <DescriptionList
          items={[
            { term: t.email, value: email },
            ...(as === 'member' && relation ? [{ term: fields.relation, value: relations[relation] }] : []),
            { term: t.sentAt, value: formatDay(invitedAt) },
            { term: t.waitsUntil, value: formatDay(answerDue(invitation)) },
          ]}
        />
        <Form page={page} action={urls.invitationAgain(id)}>
          <ButtonRow>
            <Button variant="secondary" icon="send" label={t.againTo(email)}>
              {t.again}
            </Button>
            <Button
              variant="tertiary"
              icon="undo-2"
              href={urls.invitationWithdrawal(id)}
              label={t.withdrawOf(email)}
              confirm
            >
              {t.withdraw}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </li>
  );
}
