import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

export type DeadLink = 'used' | 'expired' | 'unknown';

export function DeadLinkPage({ state, ...panel }: PanelPage & { state: DeadLink }) {
  const { back, emailChange } = panel.page.t.account;
  const t = emailChange.dead;
  return (
    <ResidentFrame {...panel} title={t[`${state}Title`]} current="account">
      <PageHead title={t[`${state}Title`]} lead={t[state]} />
      <ButtonRow>
        <Button href={urls.account}>{back}</Button>
      </ButtonRow>
    </ResidentFrame>
  );
}
