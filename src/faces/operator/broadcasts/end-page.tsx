import type { Broadcast } from '../../../cases/broadcasts/broadcast.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

export function EndPage({ desk, broadcast }: { desk: DeskPage; broadcast: Broadcast }) {
  const { page } = desk;
  const t = page.t.operatorBroadcasts.end;
  const { number, subject, mailing } = broadcast;
  return (
    <DeskFrame desk={desk} title={t.title} current="broadcasts">
      <ConfirmDialog
        page={page}
        action={urls.broadcastEnd(number)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.broadcast(number)}
        danger
      >
        <p>{t.what(subject)}</p>
        {mailing && mailing.state !== 'finished' && <p>{t.mailsToo}</p>}
        <p>{t.forGood}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
