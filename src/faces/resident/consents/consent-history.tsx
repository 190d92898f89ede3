import type { ConsentAct, HeldConsent } from '../../../consents/held.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { Timeline } from '../../ui/timeline/timeline.tsx';
import { kindName } from './kind-name.ts';

/** Every act: what, which version, when, who, from where. */
export function ConsentHistory({ page, consent }: { page: PageContext; consent: HeldConsent }) {
  const t = page.t.consents;
  const label = t.historyOf(kindName(consent, page.t));
  if (consent.acts.length === 0) return null;
  return (
    <details class="km-consent__history">
      <summary>
        {t.history} <span class="km-subtle">({consent.acts.length})</span>
      </summary>
      <Timeline
        label={label}
        entries={consent.acts.map((act) => ({
          at: act.at.toISOString(),
          date: formatMoment(act.at),
          by: t.by[act.by],
          title: (act.granted ? t.act.granted : t.act.withdrawn)(act.version),
          text: fromWhere(act, page.t),
        }))}
      />
    </details>
  );
}

function fromWhere({ ip, application }: ConsentAct, { consents: t }: Messages): string | undefined {
  const known = [
    application === null ? undefined : t.act.application(application),
    ip === null ? undefined : t.act.ip(ip),
  ].filter(Boolean);
  return known.length > 0 ? known.join(', ') : undefined;
}
