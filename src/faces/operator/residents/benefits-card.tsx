import type { OwnUse, Savings } from '../../../benefits/own-uses.ts';
import { formatMoment, formatMoney } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

interface BenefitsProps {
  page: PageContext;
  uses: readonly OwnUse[];
}

interface BenefitsCardProps extends BenefitsProps {
  personId: string;
  savings: Savings;
  more: boolean;
}

export function BenefitsCard({ personId, savings, more, ...list }: BenefitsCardProps) {
  const { page } = list;
  const t = page.t.residentsDesk.benefits;
  return (
    <Card title={t.title}>
      {savings.uses > 0 && <p>{t.sum(savings.uses, formatMoney(savings.saved, page.locale))}</p>}
      <Benefits {...list} />
      {more && (
        <p>
          <a class="ds-link" href={urls.residentBenefits(personId)}>
            {t.all}
          </a>
        </p>
      )}
    </Card>
  );
}

/** What somebody has used with the card, newest first. */
export function Benefits({ page, uses }: BenefitsProps) {
  const t = page.t.residentsDesk.benefits;
  if (uses.length === 0) return <p class="km-subtle">{t.none}</p>;
  return (
    <ul class="km-plain-list">
      {uses.map(({ at, name, partner, branch, category, price, saved }) => (
        <li class="km-other">
          <span>
            {name}
            <span class="km-second">
              {partner}, {branch} · {inLocale(category, page.locale)} · {formatMoment(at)}
            </span>
          </span>
          <span class="km-tabular">
            {t.money(formatMoney(price, page.locale), formatMoney(saved, page.locale))}
          </span>
        </li>
      ))}
    </ul>
  );
}
