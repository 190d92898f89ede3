import type { Invitation } from '../../../../family/invitations/invitation.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

export function WithdrawalPage({ invitation, ...panel }: PanelPage & { invitation: Invitation }) {
  const t = panel.page.t.resident.family.invitations;
  return (
    <ResidentFrame {...panel} title={t.withdraw} current="family">
      <ConfirmDialog
        page={panel.page}
        action={urls.invitationWithdrawal(invitation.id)}
        title={t.withdraw}
        confirmLabel={t.withdraw}
        cancelHref={urls.family}
        danger
      >
        <p>{t.withdrawText(invitation.email)}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
