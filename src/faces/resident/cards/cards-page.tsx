import { PageHead } from '../../ui/frame/page-head.tsx';
import { InvitationNotice } from '../invitations/notice.tsx';
import { type CardholderPage, ResidentFrame } from '../layout.tsx';
import { CardContent } from './card-content.tsx';
import type { Holding } from './holding.ts';

export function CardsPage({ holding, ...panel }: CardholderPage & { holding: Holding }) {
  const t = panel.page.t.resident.cards;
  return (
    <ResidentFrame {...panel} title={t.title} current="cards">
      <PageHead title={t.title} />
      <InvitationNotice {...panel} />
      <CardContent page={panel.page} holding={holding} />
    </ResidentFrame>
  );
}
