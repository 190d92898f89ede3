import type { Card } from '../../../cards/card.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';

interface BlockPageProps extends PanelPage {
  card: Card;
  /** Where the card stands: under "Moje karty", or with somebody of the family. */
  back: string;
}

export function BlockPage({ card, back, ...panel }: BlockPageProps) {
  const t = panel.page.t.resident.block;
  const own = card.personId === panel.resident.personId;
  return (
    <ResidentFrame {...panel} title={t.title} current={own ? 'cards' : 'family'}>
      <ConfirmDialog
        page={panel.page}
        action={urls.cardBlock(card.id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={back}
        danger
      >
        <p>{t.text(card.number)}</p>
        {!own && <p>{t.whose(`${card.firstName} ${card.lastName}`)}</p>}
        <p>{t.unblocking}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
