import { type Discount, savingOf } from '../../../partners/offers/discount.ts';

/** While the price and the discount are typed, the sentence below them says what somebody would pay. */
const line = document.querySelector<HTMLElement>('[data-offer-example]');
const form = line?.closest('form');
if (line && form) {
  const show = (): void => {
    line.textContent = sentence(line, new FormData(form)) ?? '';
  };
  form.addEventListener('input', show);
  show();
}

function sentence(place: HTMLElement, fields: FormData): string | undefined {
  const discount = discountIn(fields);
  const typed = groszeIn(fields, 'price');
  const price = typed ?? 5000;
  if (!discount || Number.isNaN(price) || (typed === undefined && discount.kind === 'price'))
    return undefined;
  const saved = savingOf(discount, price);
  const { offerExample = '', locale } = place.dataset;
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const money = (grosze: number): string => `${amount.format(grosze / 100)}\u00a0zł`;
  return offerExample
    .replace('{cena}', money(price))
    .replace('{mniej}', money(saved))
    .replace('{razem}', money(price - saved));
}

function discountIn(fields: FormData): Discount | undefined {
  switch (fields.get('discount')) {
    case 'percent': {
      const percent = Number(fields.get('percent') || Number.NaN);
      return percent >= 1 && percent <= 100 ? { kind: 'percent', percent } : undefined;
    }
    case 'amount':
      return inGrosze('amount', groszeIn(fields, 'amount'));
    default:
      return inGrosze('price', groszeIn(fields, 'cardPrice'));
  }
}

function inGrosze(kind: 'amount' | 'price', grosze: number | undefined): Discount | undefined {
  return grosze === undefined || Number.isNaN(grosze) ? undefined : { kind, grosze };
}

/** Nothing for an empty field; not a number for one that is no sum. */
function groszeIn(fields: FormData, name: string): number | undefined {
  const typed = String(fields.get(name) ?? '').replace(/\s/g, '');
  return typed === '' ? undefined : Math.round(Number(typed.replace(',', '.')) * 100);
}
