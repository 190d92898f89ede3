import { type HeldConsent, isGiven } from '../../../consents/held.ts';
import { holdsForWards, type Ward } from '../../../family/consents-of-wards.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ConsentLabel } from '../../ui/consent-box/consent-label.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { urls } from '../urls.ts';
import { ConsentHistory } from './consent-history.tsx';
import { ForWards } from './for-wards.tsx';
import { kindName } from './kind-name.ts';

interface ConsentCardProps {
  page: PageContext;
  consent: HeldConsent;
  wards: readonly Ward[];
}

export function ConsentCard({ page, consent, wards }: ConsentCardProps) {
  const t = page.t.consents;
  const { code, state, required, retired, version, acts } = consent;
  const [last] = acts;
  const given = isGiven(consent);
  return (
    <Card
      class="km-consent"
      id={`zgoda-${code}`}
      title={kindName(consent, page.t)}
      actions={
        <StatusBadge tone={given ? 'success' : 'neutral'} icon={given ? 'check' : 'x'}>
          {t.states[state]}
        </StatusBadge>
      }
    >
      <p class="km-consent__label">
        {required && (
          <span class="km-field__required">
            <span aria-hidden="true">* </span>
            <span class="ds-sr-only">({t.required}) </span>
          </span>
        )}
        <ConsentLabel consent={consent} />
      </p>
      {last && <p class="km-subtle">{t.last(formatMoment(last.at), last.version, t.by[last.by])}</p>}
      {state === 'outdated' && <p>{t.newVersion(last?.version ?? version, version)}</p>}
      {retired && <p class="km-subtle">{t.retired}</p>}
      <ConsentButtons page={page} consent={consent} wards={wards} />
      <ConsentHistory page={page} consent={consent} />
    </Card>
  );
}

function ConsentButtons({ page, consent, wards }: ConsentCardProps) {
  const t = page.t.consents;
  const { code, state, retired, onWithdrawal } = consent;
  const kind = kindName(consent, page.t);
  const withdrawal = { variant: 'secondary', icon: 'undo-2', label: t.withdrawOf(kind) } as const;
  return (
    <div class="km-consent__buttons">
      {state !== 'granted' && !retired && (
        <Form page={page} action={urls.consentGranting(code)}>
          <input type="hidden" name="wersja" value={consent.versionId} />
          {holdsForWards(consent) && <ForWards page={page} wards={wards} />}
          <Button icon="check" label={t.grantOf(kind)}>
            {t.grant}
          </Button>
        </Form>
      )}
      {isGiven(consent) &&
        (onWithdrawal === 'nothing' ? (
          <Form page={page} action={urls.consentWithdrawal(code)}>
            <Button {...withdrawal}>{t.withdraw}</Button>
          </Form>
        ) : (
          <ButtonRow>
            <Button {...withdrawal} href={urls.consentWithdrawal(code)} confirm>
              {t.withdraw}
            </Button>
          </ButtonRow>
        ))}
    </div>
  );
}
