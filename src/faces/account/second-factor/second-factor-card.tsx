import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import type { AccountPage } from '../panel.ts';
import { OnOff } from './on-off.tsx';

/** In "Moje konto": whether it is on, and the way to its own page. */
export function SecondFactorCard({ page, urls, on }: AccountPage & { on: boolean }) {
  const t = page.t.secondFactor;
  return (
    <Card title={t.title} actions={<OnOff page={page} on={on} />}>
      <p>{t.lead}</p>
      <ButtonRow>
        <Button variant="secondary" icon="shield-check" href={urls.secondFactor}>
          {on ? t.manage : t.turnOn}
        </Button>
      </ButtonRow>
    </Card>
  );
}
