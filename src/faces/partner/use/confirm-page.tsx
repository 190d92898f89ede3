import type { Checked } from '../../../partners/checked.ts';
import { savingOf } from '../../../partners/offers/discount.ts';
import type { OfferInForce } from '../../../partners/offers/offer.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { Sums } from './sums.tsx';
import { zloty } from './zloty.ts';

interface ConfirmPageProps {
  desk: ShopPage;
  checked: Checked;
  offer: OfferInForce;
  /** Grosze. */
  price: number;
  /** Of this page: what it sends twice counts once. */
  requestKey: string;
}

export function ConfirmPage({ desk, checked, offer, price, requestKey }: ConfirmPageProps) {
  const { page } = desk;
  const t = page.t.till.confirm;
  const saved = savingOf(offer.discount, price);
  return (
    <ShopFrame desk={desk} title={t.title} current="check">
      <PageHead title={t.title} lead={<span lang="pl">{offer.name}</span>} />
      <Sums price={price} saved={saved} page={page} />
      <Form page={page} action={urls.uses(checked.id, offer.versionId)} class="km-scan">
        <input type="hidden" name="cena" value={zloty(price)} />
        <input type="hidden" name="klucz" value={requestKey} />
        <ButtonRow>
          <Button icon="check" size="lg" wide>
            {t.submit}
          </Button>
        </ButtonRow>
      </Form>
      <ButtonRow>
        <Button
          href={`${urls.checkedOffer(checked.id, offer.versionId)}?zmien=${zloty(price)}`}
          variant="secondary"
        >
          {t.changePrice}
        </Button>
        <Button href={urls.checked(checked.id)} variant="tertiary">
          {t.otherOffer}
        </Button>
      </ButtonRow>
    </ShopFrame>
  );
}
