import type { Card } from '../../../cards/card.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

export function UnblockPage({ desk, card, form }: { desk: DeskPage; card: Card; form: FormView }) {
  const { page } = desk;
  const t = page.t.operator.unblock;
  return (
    <DeskFrame desk={desk} title={t.title} current="cards" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ reason: t.reason }} />
      <ConfirmDialog
        page={page}
        action={urls.unblock(card.id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.card(card.id)}
        fields={
          <TextArea form={form} name="reason" label={t.reason} hint={t.hint} rows={3} maxlength={500} />
        }
      >
        <p>{t.what(card.number, `${card.firstName} ${card.lastName}`)}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}

export type UnblockConflict = 'not-blocked' | 'for-good' | 'suspended' | 'own';

interface UnblockConflictProps {
  desk: DeskPage;
  card: Card;
  why: UnblockConflict;
}

export function UnblockConflictPage({ desk, card, why }: UnblockConflictProps) {
  const t = desk.page.t.operator.unblock;
  const texts: Record<UnblockConflict, string> = {
    'not-blocked': t.conflict,
    'for-good': t.conflictForGood,
    suspended: t.conflictWithAccount,
    own: t.conflictOwn,
  };
  return (
    <DeskFrame desk={desk} title={t.conflictTitle} current="cards">
      <PageHead title={t.conflictTitle} />
      <Alert kind="warning">
        <p>{texts[why]}</p>
      </Alert>
      <ButtonRow>
        <Button href={urls.card(card.id)}>{t.show}</Button>
      </ButtonRow>
    </DeskFrame>
  );
}
