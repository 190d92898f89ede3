import type { Unanswerable } from '../../../family/invitations/answer.ts';
import type { Invitation } from '../../../family/invitations/invitation.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { CardholderPage } from '../layout.tsx';
import { urls } from '../urls.ts';
import { InvitationsFrame } from './frame.tsx';

interface AnswerProps extends CardholderPage {
  invitation: Invitation;
}

/** What changes with the yes: the own panel shrinks, or there is a child more to look after. */
export function AcceptancePage({ invitation, ...panel }: AnswerProps) {
  const { id, as, guardianName, firstName, lastName } = invitation;
  const { member, secondGuardian } = panel.page.t.invitations;
  const child = `${firstName} ${lastName}`;
  const { title, changes, confirm } =
    as === 'member'
      ? { title: member.title(guardianName), changes: member.changes(guardianName), confirm: member.confirm }
      : {
          title: secondGuardian.title(child),
          changes: secondGuardian.changes(guardianName, child),
          confirm: secondGuardian.confirm,
        };
  return (
    <InvitationsFrame {...panel} title={title} within>
      <ConfirmDialog
        page={panel.page}
        action={urls.invitationAcceptance(id)}
        title={title}
        confirmLabel={confirm}
        cancelHref={urls.invitations}
      >
        <ul>
          {changes.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </InvitationsFrame>
  );
}

/** Said instead of asking: the yes would be refused. */
export function ObstaclePage({ invitation, obstacle, ...panel }: AnswerProps & { obstacle: Unanswerable }) {
  const t = panel.page.t.invitations;
  const { id, as, guardianName } = invitation;
  const title = t.as[as];
  return (
    <InvitationsFrame {...panel} title={title} within>
      <div data-confirm-body>
        <PageHead title={title} />
        <Alert kind="warning">
          <p>{t.obstacles[obstacle]}</p>
        </Alert>
        <ButtonRow>
          <Button icon="x" href={urls.invitationRefusal(id)} label={t.declineOf(guardianName)}>
            {t.decline}
          </Button>
          <Button variant="tertiary" href={urls.invitations}>
            {t.title}
          </Button>
        </ButtonRow>
      </div>
    </InvitationsFrame>
  );
}

export function RefusalPage({ invitation, ...panel }: AnswerProps) {
  const { refusal: t } = panel.page.t.invitations;
  return (
    <InvitationsFrame {...panel} title={t.title} within>
      <ConfirmDialog
        page={panel.page}
        action={urls.invitationRefusal(invitation.id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.invitations}
        danger
      >
        <p>{t.text(invitation.guardianName)}</p>
      </ConfirmDialog>
    </InvitationsFrame>
  );
}
