import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type CardholderPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

export function DetachmentPage(panel: CardholderPage) {
  const t = panel.page.t.account.detachment;
  return (
    <ResidentFrame {...panel} title={t.title} current="account">
      <ConfirmDialog
        page={panel.page}
        action={urls.detachment}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.account}
        danger
      >
        <p>{t.question}</p>
        <ul class="ds-list">
          {t.consequences.map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
