import { plainLabel } from '../../../consents/consent.ts';
import { type HeldConsent, isGiven } from '../../../consents/held.ts';
import { formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

/** Each consent with everything that was ever done about it. */
export function ConsentsCard({ page, consents }: { page: PageContext; consents: readonly HeldConsent[] }) {
  const t = page.t.residents;
  return (
    <Card title={t.consents}>
      {consents.length === 0 && <p class="km-subtle">{t.noConsents}</p>}
      <ul class="km-plain-list km-known-consents">
        {consents.map((consent) => (
          <li>
            <p>
              {consent.required && '* '}
              {plainLabel(inLocale(consent.label, page.locale))}
            </p>
            <StatusBadge
              tone={isGiven(consent) ? 'success' : 'neutral'}
              icon={isGiven(consent) ? 'check' : 'x'}
            >
              {page.t.consents.states[consent.state]}
            </StatusBadge>
            <Acts page={page} consent={consent} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Acts({ page, consent }: { page: PageContext; consent: HeldConsent }) {
  const { act: said } = page.t.consents;
  const { actor } = page.t.residents;
  if (consent.acts.length === 0) return null;
  return (
    <ul class="km-plain-list km-subtle">
      {consent.acts.map(({ granted, version, at, by, onPaper, ip }) => (
        <li>
          <span class="km-when">{formatMoment(at)}</span>
          {`, ${(granted ? said.granted : said.withdrawn)(version)}, ${actor[by]}`}
          {onPaper ? `, ${page.t.counter.onPaper}` : ip && `, ${said.ip(ip)}`}
        </li>
      ))}
    </ul>
  );
}
