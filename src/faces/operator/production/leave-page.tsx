import type { BatchItem } from '../../../production/batch.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

export type Leaving = 'reprint' | 'takeOut';

interface LeavePageProps {
  desk: DeskPage;
  number: number;
  items: readonly BatchItem[];
  leaving: Leaving;
  form: FormView;
}

export function LeavePage({ desk, number, items, leaving, form }: LeavePageProps) {
  const { page } = desk;
  const { leave } = page.t.operatorProduction;
  const t = leave[leaving];
  return (
    <DeskFrame desk={desk} title={t.title} current="production" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ reason: leave.takeOut.reason }} />
      <ConfirmDialog
        page={page}
        action={leaving === 'reprint' ? urls.batchReprint(number) : urls.batchTakeOut(number)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.batch(number)}
        danger
        fields={
          <>
            <input type="hidden" name="krok" value="tak" />
            {items.map(({ position }) => (
              <input type="hidden" name="karta" value={position} />
            ))}
            {leaving === 'takeOut' && (
              <TextArea
                form={form}
                name="reason"
                label={leave.takeOut.reason}
                hint={leave.takeOut.reasonHint}
                rows={2}
                maxlength={300}
              />
            )}
          </>
        }
      >
        <p>{t.what}</p>
        <ul>
          {items.map(({ cardNumber, name }) => (
            <li>
              {cardNumber}, {name}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </DeskFrame>
  );
}
