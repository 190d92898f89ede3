import { answerDue, type Invitation } from '../../../family/invitations/invitation.ts';
import { formatDay } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { CardholderPage } from '../layout.tsx';
import { urls } from '../urls.ts';
import { InvitationsFrame } from './frame.tsx';

/** What waits for an answer of whoever logged in. */
export function InvitationsPage({
  invitations,
  ...panel
}: CardholderPage & { invitations: readonly Invitation[] }) {
  const t = panel.page.t.invitations;
  return (
    <InvitationsFrame {...panel} title={t.title}>
      <PageHead title={t.title} lead={invitations.length > 0 ? t.lead : undefined} />
      {invitations.length === 0 && (
        <EmptyState title={t.noneTitle} action={<Button href={urls.cards}>{t.noneAction}</Button>}>
          {t.noneText}
        </EmptyState>
      )}
      {invitations.map((invitation) => (
        <InvitationCard page={panel.page} invitation={invitation} />
      ))}
    </InvitationsFrame>
  );
}

function InvitationCard({ page, invitation }: { page: PageContext; invitation: Invitation }) {
  const t = page.t.invitations;
  const { id, as, guardianName } = invitation;
  return (
    <Card title={t.as[as]}>
      <DescriptionList items={factsOf(page, invitation)} />
      <ButtonRow>
        <Button icon="check" href={urls.invitationAcceptance(id)} label={t.acceptOf(guardianName)} confirm>
          {t.accept}
        </Button>
        <Button
          variant="secondary"
          icon="x"
          href={urls.invitationRefusal(id)}
          label={t.declineOf(guardianName)}
          confirm
        >
          {t.decline}
        </Button>
      </ButtonRow>
    </Card>
  );
}

/** Of a membership what the one asked is to the guardian; the name is their own. */
function factsOf({ t: { invitations: t, applications } }: PageContext, invitation: Invitation) {
  const { as, guardianName, firstName, lastName, relation } = invitation;
  const about =
    as === 'guardian'
      ? { term: t.child, value: `${firstName} ${lastName}` }
      : { term: t.relation, value: relation && applications.relations[relation] };
  return [
    { term: t.guardian, value: guardianName },
    about,
    { term: t.until, value: formatDay(answerDue(invitation)) },
  ];
}
