import type { Card } from '../../../cards/card.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';

export function BlockPage({ card, ...panel }: PanelPage & { card: Card }) {
  const t = panel.page.t.resident.block;
  return (
    <ResidentFrame {...panel} title={t.title} current="cards">
      <ConfirmDialog
        page={panel.page}
        action={urls.cardBlock(card.id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.cards}
        danger
      >
        <p>{t.text(card.number)}</p>
        <p>{t.unblocking}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
