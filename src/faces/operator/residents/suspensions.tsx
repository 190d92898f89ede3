import { plainLabel } from '../../../consents/consent.ts';
import type { Suspension } from '../../../consents/suspensions.ts';
import { formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** Why nobody could get in, and since when; the newest first. */
export function Suspensions({
  page,
  suspensions,
}: {
  page: PageContext;
  suspensions: readonly Suspension[];
}) {
  const t = page.t.residents;
  return (
    <Card title={t.suspensions}>
      <ul class="km-plain-list">
        {suspensions.map(({ cause, reason, consent, at, liftedAt, liftedBy, liftReason }) => (
          <li>
            <strong>{t.causes[cause]}</strong>, {t.from(formatMoment(at))}
            <br />
            {reason}
            {consent && (
              <span class="km-subtle">
                {t.withdrawnConsent}: {plainLabel(inLocale(consent, page.locale))}
              </span>
            )}
            <br />
            {liftedAt ? t.lifted(formatMoment(liftedAt), liftedBy ?? t.office, liftReason ?? '') : t.standing}
          </li>
        ))}
      </ul>
    </Card>
  );
}
