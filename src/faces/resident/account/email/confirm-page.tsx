import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

/** A form: a scanner that opens every link of a mail must not use this one up. */
export function ConfirmEmailPage({ email, token, ...panel }: PanelPage & { email: string; token: string }) {
  const t = panel.page.t.account.emailChange;
  return (
    <ResidentFrame {...panel} title={t.confirmTitle} current="account">
      <ConfirmDialog
        page={panel.page}
        action={urls.emailConfirmation(token)}
        title={t.confirmTitle}
        confirmLabel={t.confirmSubmit}
        cancelHref={urls.account}
      >
        <p>{t.confirm(email)}</p>
        <p>{t.others}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
