import type { Checked } from '../../../partners/checked.ts';
import type { OfferInForce } from '../../../partners/offers/offer.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { discountInWords } from '../../ui/offer/offer-words.ts';
import { PageScope } from '../../ui/page-scope.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface PricePageProps {
  desk: ShopPage;
  checked: Checked;
  offer: OfferInForce;
  form: FormView;
}

export function PricePage({ desk, checked, offer, form }: PricePageProps) {
  const { page } = desk;
  const t = page.t.till;
  return (
    <ShopFrame desk={desk} title={t.price.title} current="check" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ cena: t.price.label }} />
      <PageHead
        title={t.price.title}
        lead={
          <>
            <span lang="pl">{offer.name}</span>: {discountInWords(page, offer.discount)}
          </>
        }
      />
      {/* The answer changes nothing yet: the page that comes has an address of its own. */}
      <form
        class="km-form km-scan"
        method="get"
        action={urls.checkedOffer(checked.id, offer.versionId)}
        noValidate
      >
        <PageScope.Provider value={page}>
          <TextField
            form={form}
            name="cena"
            label={t.price.label}
            hint={t.price.hint}
            inputmode="decimal"
            autocomplete="off"
            width={9}
            suffix="zł"
            autofocus={errorsOf(form).length === 0}
          />
          <ButtonRow>
            <Button size="lg">{t.price.next}</Button>
            <Button href={urls.checked(checked.id)} variant="tertiary">
              {t.confirm.otherOffer}
            </Button>
          </ButtonRow>
        </PageScope.Provider>
      </form>
    </ShopFrame>
  );
}
