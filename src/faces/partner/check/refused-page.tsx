import type { RefusedCard } from '../../../partners/check.ts';
import { Card } from '../../ui/card/card.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { ScanForm } from './scan-form.tsx';
import { Verdict, verdictId } from './verdict.tsx';

/** Red, nobody's name or face, and what to do. */
export function RefusedPage({ desk, card }: { desk: ShopPage; card: RefusedCard }) {
  const { page } = desk;
  const t = page.t.partner;
  const { title, text } = t.refusals[card.answer];
  return (
    <ShopFrame desk={desk} title={title} current="check" islands={['card-scanner']}>
      <Verdict tone="no" title={title}>
        {card.number && <p class="km-verdict__number">{card.number}</p>}
        <p>{text}</p>
      </Verdict>
      <Card title={t.again}>
        <ScanForm page={page} toldBy={verdictId} />
      </Card>
    </ShopFrame>
  );
}
