import { isOn, type SecondFactor } from '../../../accounts/second-factor/second-factor.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { AccountPage } from '../panel.ts';
import { OnOff } from './on-off.tsx';
import { PasskeysCard } from './passkeys/passkeys-card.tsx';

interface SecondFactorPageProps extends AccountPage {
  factor: SecondFactor;
  passkeysPossible: boolean;
}

/** The settings of the two-step login: what is set up, and what can be. */
export function SecondFactorPage({ factor, passkeysPossible, ...panel }: SecondFactorPageProps) {
  const { page, urls } = panel;
  const { account, secondFactor: t } = page.t;
  return (
    <panel.Frame
      title={t.title}
      breadcrumb={[{ label: account.title, href: urls.account }, { label: t.title }]}
    >
      {panel.factorDue && (
        <Alert kind="info" title={page.t.staff.account.dueTitle}>
          <p>{page.t.staff.account.due}</p>
        </Alert>
      )}
      <PageHead title={t.title} lead={t.lead} actions={<OnOff page={page} on={isOn(factor)} />} />
      <AppCard {...panel} since={factor.appSince} />
      <PasskeysCard {...panel} passkeys={factor.passkeys} possible={passkeysPossible} />
      {isOn(factor) && <CodesCard {...panel} left={factor.codesLeft} />}
    </panel.Frame>
  );
}

function AppCard({ page, urls, since }: AccountPage & { since: Date | undefined }) {
  const t = page.t.secondFactor.app;
  return (
    <Card title={t.title}>
      <p>{t.text}</p>
      {since && <p class="km-tabular">{t.since(formatDay(since))}</p>}
      <ButtonRow>
        {since ? (
          <Button variant="secondary" href={urls.appOff}>
            {t.turnOff}
          </Button>
        ) : (
          <Button icon="smartphone" href={urls.app}>
            {t.add}
          </Button>
        )}
      </ButtonRow>
    </Card>
  );
}

function CodesCard({ page, urls, left }: AccountPage & { left: number }) {
  const t = page.t.secondFactor.codes;
  return (
    <Card title={t.title}>
      <p>{t.text}</p>
      <p>{t.left(left)}</p>
      <ButtonRow>
        <Button variant="secondary" href={urls.recoveryCodes}>
          {t.renew}
        </Button>
      </ButtonRow>
    </Card>
  );
}
