import type { HeldConsent } from '../../../consents/held.ts';
import type { Ward } from '../../../family/consents-of-wards.ts';
import { Card } from '../../ui/card/card.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { ConsentCard } from './consent-card.tsx';

interface ConsentsPageProps extends PanelPage {
  consents: readonly HeldConsent[];
  wards: readonly Ward[];
}

/** "Moje zgody". */
export function ConsentsPage({ consents, wards, ...panel }: ConsentsPageProps) {
  const t = panel.page.t.consents;
  return (
    <ResidentFrame {...panel} title={t.title} current="consents">
      <PageHead title={t.title} lead={t.lead} />
      <p class="km-subtle">{t.requiredNote}</p>
      {consents.map((consent) => (
        <ConsentCard page={panel.page} consent={consent} wards={wards} />
      ))}
      <Card title={t.explained.title} variant="tinted">
        <p>{t.explained.erase}</p>
        <p>{t.explained.suspend}</p>
        <p>{t.explained.cards}</p>
        <p>{t.explained.nothing}</p>
      </Card>
    </ResidentFrame>
  );
}
