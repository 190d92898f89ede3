import type { Passkey } from '../../../../accounts/second-factor/second-factor.ts';
import { formatDay, formatMoment } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import type { AccountPage } from '../../panel.ts';

interface PasskeysCardProps extends AccountPage {
  passkeys: readonly Passkey[];
  /** False where the service has no name that a passkey could be made for. */
  possible: boolean;
}

export function PasskeysCard({ passkeys, possible, ...panel }: PasskeysCardProps) {
  const { page, urls } = panel;
  const t = page.t.secondFactor.passkeys;
  return (
    <Card title={t.title}>
      <p>{t.text}</p>
      {passkeys.length === 0 ? (
        <p class="km-subtle">{t.none}</p>
      ) : (
        <ul class="km-passkeys">
          {passkeys.map((passkey) => (
            <PasskeyRow {...panel} passkey={passkey} />
          ))}
        </ul>
      )}
      {possible ? (
        <ButtonRow>
          <Button variant="secondary" icon="key-round" href={urls.newPasskey}>
            {t.add}
          </Button>
        </ButtonRow>
      ) : (
        <p>{t.notHere}</p>
      )}
    </Card>
  );
}

function PasskeyRow({ page, urls, passkey }: AccountPage & { passkey: Passkey }) {
  const t = page.t.secondFactor.passkeys;
  const { id, name, createdAt, lastUsedAt } = passkey;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p class="km-subtle km-tabular">
          {t.added(formatDay(createdAt))}, {lastUsedAt ? t.used(formatMoment(lastUsedAt)) : t.neverUsed}
        </p>
      </div>
      <Button variant="secondary" size="sm" href={urls.passkeyRemoval(id)} label={t.removeNamed(name)}>
        {t.remove}
      </Button>
    </li>
  );
}
