import { PageHead } from '../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { CardContent } from './card-content.tsx';
import type { Holding } from './holding.ts';

export function CardsPage({ holding, ...panel }: PanelPage & { holding: Holding }) {
  const t = panel.page.t.resident.cards;
  return (
    <ResidentFrame {...panel} title={t.title} current="cards">
      <PageHead title={t.title} />
      <CardContent page={panel.page} holding={holding} />
    </ResidentFrame>
  );
}
