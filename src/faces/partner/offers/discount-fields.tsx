import type { FormView } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Radios } from '../../ui/radios/radios.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';

const kinds = ['percent', 'amount', 'price'] as const;

/** What belongs to a choice stands below it; styles hide the others where the browser can. */
export function DiscountFields({ page, form }: { page: PageContext; form: FormView }) {
  const { form: t } = page.t.partnerOffers;
  const { offers } = page.t;
  const money = { form, inputmode: 'decimal', width: 8, suffix: 'zł' } as const;
  return (
    <FormGroup legend={t.money}>
      <TextField {...money} name="price" label={offers.price} hint={t.priceHint} optional />
      <Radios
        form={form}
        name="discount"
        label={offers.discount}
        options={kinds.map((kind) => ({ value: kind, label: t.kinds[kind], hint: t.kindHints[kind] }))}
      />
      <div data-kind="percent">
        <TextField form={form} name="percent" label={t.percent} inputmode="numeric" width={4} suffix="%" />
      </div>
      <div data-kind="amount">
        <TextField {...money} name="amount" label={t.amount} />
      </div>
      <div data-kind="price">
        <TextField {...money} name="cardPrice" label={t.cardPrice} />
      </div>
      {/* Filled in by its island while somebody types; without one the next page says it. */}
      <p
        class="km-subtle"
        role="status"
        data-offer-example={offers.example('{cena}', '{mniej}', '{razem}')}
        data-locale={page.locale}
      />
    </FormGroup>
  );
}
