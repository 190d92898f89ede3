import { isOn, type SecondFactor } from '../../../../accounts/second-factor/second-factor.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { OnOff } from './on-off.tsx';
import { PasskeysCard } from './passkeys/passkeys-card.tsx';

/** The settings of the two-step login: what is set up, and what can be. */
export function SecondFactorPage({ factor, ...panel }: PanelPage & { factor: SecondFactor }) {
  const { page } = panel;
  const { account, secondFactor: t } = page.t;
  return (
    <ResidentFrame
      {...panel}
      title={t.title}
      current="account"
      breadcrumb={[{ label: account.title, href: urls.account }, { label: t.title }]}
    >
      <PageHead title={t.title} lead={t.lead} actions={<OnOff page={page} on={isOn(factor)} />} />
      <AppCard page={page} since={factor.appSince} />
      <PasskeysCard page={page} passkeys={factor.passkeys} />
      {isOn(factor) && <CodesCard page={page} left={factor.codesLeft} />}
    </ResidentFrame>
  );
}

function AppCard({ page, since }: { page: PageContext; since: Date | undefined }) {
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

function CodesCard({ page, left }: { page: PageContext; left: number }) {
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
