import type { Application } from '../../../../applications/application.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface CancelPageProps extends PanelPage {
  application: Application;
  number: number;
}

export function CancelPage({ page, resident, application, number }: CancelPageProps) {
  const t = page.t.resident.cancellation;
  return (
    <ResidentFrame page={page} resident={resident} title={t.title(number)} current="applications">
      <ConfirmDialog
        page={page}
        action={urls.applicationCancellation(number)}
        title={t.title(number)}
        confirmLabel={t.confirm}
        cancelLabel={t.keep}
        cancelHref={urls.application(number)}
        danger
      >
        <p>{inLocale(application.definition.title, page.locale)}</p>
        <p>{t.text}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
