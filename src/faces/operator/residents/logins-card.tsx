import type { OpenDevice } from '../../../platform/sessions/devices.ts';
import { deviceName } from '../../account/devices/device-name.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../ui/page-context.ts';

interface LoginsCardProps {
  page: PageContext;
  lastLogin: Date | undefined;
  /** Whether the login asks for more than the password. */
  factor: boolean;
  devices: readonly OpenDevice[];
}

/** When and with what, not from where: an address is nothing that a clerk needs at the counter. */
export function LoginsCard({ page, lastLogin, factor, devices }: LoginsCardProps) {
  const t = page.t.residentsDesk.logins;
  return (
    <Card title={t.title}>
      <DescriptionList
        items={[
          { term: t.last, value: lastLogin ? formatMoment(lastLogin) : t.never },
          { term: t.factor, value: factor ? t.factorOn : t.factorOff },
          {
            term: t.open,
            value:
              devices.length === 0 ? (
                t.none
              ) : (
                <ul class="km-plain-list">
                  {devices.map(({ userAgent, since }) => (
                    <li>
                      {deviceName(userAgent, page.t.account.devices)}, {t.since(formatMoment(since))}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Card>
  );
}
