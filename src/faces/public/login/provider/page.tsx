import type { Messages } from '../../../i18n/index.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';

export type ProviderTrouble = keyof Messages['staff']['provider']['reasons'];

export function ProviderFailedPage({ page, why }: { page: PageContext; why: ProviderTrouble }) {
  const t = page.t.staff.provider;
  return (
    <PublicFrame page={page} title={t.failedTitle}>
      <PageHead title={t.failedTitle} />
      <Alert kind="warning">
        <p>{t.reasons[why]}</p>
      </Alert>
      <ButtonRow>
        <Button href={urls.providerLogin}>{t.again}</Button>
        <Button variant="secondary" href={urls.login}>
          {t.login}
        </Button>
      </ButtonRow>
    </PublicFrame>
  );
}
