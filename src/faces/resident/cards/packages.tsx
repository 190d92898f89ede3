import type { Entitlement } from '../../../packages/package.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { AddPackage } from './add-package.tsx';
import type { Holding } from './holding.ts';
import { PackageExtension } from './package-extension.tsx';
import { pictureUrl } from './package-pictures.ts';

export function Packages({ page, holding }: { page: PageContext; holding: Holding }) {
  const t = page.t.resident.cards;
  const { entitlements, card, pending } = holding;
  if (entitlements.length === 0 && !card) return null;
  return (
    <section class="km-packages">
      <h2 class="ds-heading" data-size="sm">
        {t.packages}
      </h2>
      {entitlements.length > 0 ? (
        <ul>
          {entitlements.map((entitlement) => (
            <Package page={page} entitlement={entitlement} holding={holding} />
          ))}
        </ul>
      ) : (
        <p>{t.noPackages}</p>
      )}
      {(card || pending) && <AddPackage page={page} holding={holding} />}
    </section>
  );
}

interface PackageProps {
  page: PageContext;
  entitlement: Entitlement;
  holding: Holding;
}

function Package({ page, entitlement, holding }: PackageProps) {
  const t = page.t.resident.cards;
  const { name, description, picture } = entitlement.package;
  const ended = entitlement.validUntil < holding.today;
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
        <PackageExtension page={page} entitlement={entitlement} holding={holding} />
      </div>
    </li>
  );
}
