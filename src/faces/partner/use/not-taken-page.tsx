import type { Checked } from '../../../partners/checked.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Verdict } from '../check/verdict.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface NotTakenPageProps {
  desk: ShopPage;
  checked: Checked;
  /** What happened and what to do. */
  why: string;
}

/** The offer was there a moment ago: somebody else took the last one, or it has changed. */
export function NotTakenPage({ desk, checked, why }: NotTakenPageProps) {
  const { till, partner } = desk.page.t;
  return (
    <ShopFrame desk={desk} title={till.refused.title} current="check">
      <Verdict tone="no" title={till.refused.title}>
        <p>{why}</p>
      </Verdict>
      <ButtonRow>
        <Button href={urls.checked(checked.id)}>{till.confirm.otherOffer}</Button>
        <Button href={urls.check} variant="secondary" icon="scan-line">
          {partner.again}
        </Button>
      </ButtonRow>
    </ShopFrame>
  );
}
