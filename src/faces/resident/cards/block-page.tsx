import type { Card } from '../../../cards/card.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { type CardholderPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';

interface BlockPageProps extends CardholderPage {
  card: Card;
  /** Where the card stands: under "Moje karty", or with somebody of the family. */
  back: string;
}

export function BlockPage({ card, back, ...panel }: BlockPageProps) {
  const t = panel.page.t.resident.block;
  const { resident } = panel;
  const here = card.personId === resident.personId;
  const own = here && (resident.rights === 'own-card' || !resident.guardian);
  return (
    <ResidentFrame {...panel} title={t.title} current={here ? 'cards' : 'family'}>
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
