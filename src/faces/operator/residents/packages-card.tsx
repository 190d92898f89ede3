import type { Entitlement } from '../../../packages/package.ts';
import { dayOf } from '../../../platform/clock.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Card } from '../../ui/card/card.tsx';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import type { DeskPage } from '../desk-page.ts';
import { ShortList } from './short-list.tsx';

/** What somebody is entitled to, the one that ends last on top. */
export function PackagesCard({ desk, packages }: { desk: DeskPage; packages: readonly Entitlement[] }) {
  const { page, now } = desk;
  const t = page.t.residentsDesk;
  const today = dayOf(now);
  return (
    <Card title={t.packages}>
      {packages.length === 0 && <p class="km-subtle">{t.noPackages}</p>}
      <ShortList
        rows={packages.toReversed().map((held) => (
          <li class="km-other">
            <span>
              {inLocale(held.package.name, page.locale)}
              <span class="km-second">
                {t.validUntil(formatDay(held.validFrom), formatDay(held.validUntil))}
              </span>
            </span>
            {held.validUntil < today && (
              <StatusBadge tone="neutral">
                {page.t.operator.cards.ended(formatDay(held.validUntil))}
              </StatusBadge>
            )}
          </li>
        ))}
      />
    </Card>
  );
}
