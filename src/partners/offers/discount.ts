/** What the card takes off. Percent is whole; amounts and prices are grosze. */
export type Discount =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'amount'; readonly grosze: number }
  | { readonly kind: 'price'; readonly grosze: number };

/** What of `price` is saved, in grosze: half a grosz counts as a whole one, and never more than there is to pay. */
export function savingOf(discount: Discount, price: number): number {
  switch (discount.kind) {
    case 'percent':
      return Math.round((price * discount.percent) / 100);
    case 'amount':
      return Math.min(discount.grosze, price);
    case 'price':
      return Math.max(0, price - discount.grosze);
  }
}
