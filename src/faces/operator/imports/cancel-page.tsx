import type { Import } from '../../../imports/import.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ImportFrame } from './frame.tsx';
import { handled } from './progress-card.tsx';

/** What was imported stays: said before the yes. */
export function CancelPage({ desk, found }: { desk: DeskPage; found: Import }) {
  const t = desk.page.t.operatorImports.cancelling;
  const { id, fileName, startedAt } = found;
  const title = startedAt ? t.title : t.dropTitle;
  return (
    <ImportFrame
      desk={desk}
      title={title}
      within={[{ label: fileName, href: urls.import(id) }, { label: title }]}
    >
      <ConfirmDialog
        page={desk.page}
        action={urls.importCancel(id)}
        title={title}
        confirmLabel={startedAt ? t.confirm : t.dropConfirm}
        cancelHref={urls.import(id)}
        danger
      >
        {startedAt ? (
          <>
            <p>{t.text(handled(found))}</p>
            <p>{t.mails}</p>
          </>
        ) : (
          <p>{t.dropText}</p>
        )}
      </ConfirmDialog>
    </ImportFrame>
  );
}
