import type { OfferNames } from '../../../partners/offers/names.ts';
import type { Offer, OfferTerms } from '../../../partners/offers/offer.ts';
import type { RawForm } from '../../http/form.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { OfferCard } from '../../ui/offer/offer-card.tsx';
import { OfferComparison, OfferFacts } from '../../ui/offer/offer-facts.tsx';
import { exampleInWords } from '../../ui/offer/offer-words.ts';
import { PageScope } from '../../ui/page-scope.ts';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface CheckPageProps {
  desk: ShopPage;
  offer: Offer | undefined;
  names: OfferNames;
  raw: RawForm;
  terms: OfferTerms;
}

/** "Sprawdź i zgłoś": how the catalogue will show it, and what differs from what is in force. */
export function CheckPage({ desk, offer, names, raw, terms }: CheckPageProps) {
  const { page, shop } = desk;
  const t = page.t.partnerOffers;
  return (
    <ShopFrame
      desk={desk}
      title={t.check.title}
      current="offers"
      breadcrumb={[{ label: t.title, href: urls.offers }, { label: t.check.title }]}
    >
      <PageHead title={t.check.title} lead={t.check.lead} />
      <PageScope.Provider value={page}>
        <div class="km-offer-preview">
          <OfferCard terms={terms} partnerName={shop.partnerName} names={names} />
        </div>
        <p>{exampleInWords(page, terms)}</p>
        <Card title={offer?.inForce ? t.check.differences : undefined}>
          {offer?.inForce ? (
            <OfferComparison
              page={page}
              before={offer.inForce}
              after={terms}
              names={names}
              labels={{ caption: t.check.differences, before: t.view.now, after: t.view.proposed }}
            />
          ) : (
            <OfferFacts page={page} terms={terms} names={names} />
          )}
        </Card>
      </PageScope.Provider>
      <Form page={page} action={offer ? urls.offerChange(offer.id) : urls.newOffer} multipart>
        {hiddenFields(raw).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ButtonRow>
          <Button icon="send" name="krok" value="zglos">
            {t.check.send}
          </Button>
          <Button variant="secondary" icon="pencil" name="krok" value="popraw">
            {t.check.mend}
          </Button>
        </ButtonRow>
      </Form>
    </ShopFrame>
  );
}

/** Everything that was typed, but not what the form itself adds. */
const hiddenFields = (raw: RawForm): [string, string][] =>
  Object.entries(raw)
    .filter(([name]) => !name.startsWith('_') && name !== 'krok')
    .flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]));
