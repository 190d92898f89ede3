import type { Entitlement } from '../../../packages/package.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { pictureUrl } from './package-pictures.ts';

interface PackagesProps {
  page: PageContext;
  entitlements: readonly Entitlement[];
  today: string;
}

export function Packages({ page, entitlements, today }: PackagesProps) {
  const t = page.t.resident.cards;
  return (
    <section class="km-packages">
      <h2 class="ds-heading" data-size="sm">
        {t.packages}
      </h2>
      <ul>
        {entitlements.map((entitlement) => (
          <Package page={page} entitlement={entitlement} ended={entitlement.validUntil < today} />
        ))}
      </ul>
    </section>
  );
}

function Package({
  page,
  entitlement,
  ended,
}: {
  page: PageContext;
  entitlement: Entitlement;
  ended: boolean;
}) {
  const t = page.t.resident.cards;
  const { name, description, picture } = entitlement.package;
  return (
    <li class="ds-card km-card km-packages__item" data-ended={ended ? '' : undefined}>
      <img class="km-packages__picture" src={pictureUrl(picture)} alt="" width="128" height="128" />
      <div>
        <h3 class="ds-heading" data-size="2xs">
          {inLocale(name, page.locale)}
        </h3>
        <p>{inLocale(description, page.locale)}</p>
        <p class="km-packages__until">
          {ended && <StatusBadge tone="neutral">{t.packageEnded}</StatusBadge>}{' '}
          {(ended ? t.wasValidUntil : t.validUntil)(formatDay(entitlement.validUntil))}
        </p>
      </div>
    </li>
  );
}
