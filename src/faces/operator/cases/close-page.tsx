import type { WorkedCase } from '../../../cases/view.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

export function ClosePage({ desk, worked }: { desk: DeskPage; worked: WorkedCase }) {
  const { page } = desk;
  const t = page.t.operatorCases.closing;
  const { number } = worked.case;
  return (
    <DeskFrame desk={desk} title={t.title} current="cases">
      <ConfirmDialog
        page={page}
        action={urls.caseClosing(number)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.case(number)}
      >
        {worked.waitingSince && (
          <p>
            <strong>{t.waiting}</strong>
          </p>
        )}
        <p>{t.what(number, worked.person.name)}</p>
        <p>{t.after}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
