import { formatMoney } from '../../i18n/format.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** Grosze: what it costs, what the card takes off, and what is to be paid, the largest last. */
export function Sums({ page, price, saved }: { page: PageContext; price: number; saved: number }) {
  const t = page.t.till.confirm;
  const money = (grosze: number): string => formatMoney(grosze, page.locale);
  return (
    <dl class="km-sums">
      <div>
        <dt>{t.price}</dt>
        <dd>{money(price)}</dd>
      </div>
      <div class="km-sums__saved">
        <dt>{t.saved}</dt>
        <dd>−{money(saved)}</dd>
      </div>
      <div class="km-sums__pays">
        <dt>{t.pays}</dt>
        <dd>{money(price - saved)}</dd>
      </div>
    </dl>
  );
}
