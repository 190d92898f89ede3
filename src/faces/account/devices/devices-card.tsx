import type { Device } from '../../../platform/sessions/devices.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import type { AccountPage } from '../panel.ts';
import { deviceIcon, deviceName } from './device-name.ts';

export function DevicesCard({ devices, ...panel }: AccountPage & { devices: readonly Device[] }) {
  const { page, urls } = panel;
  const t = page.t.account.devices;
  const others = devices.some(({ current }) => !current);
  return (
    <Card title={t.title}>
      <p>{others ? t.lead : t.onlyThis}</p>
      <ul class="km-devices">
        {devices.map((device) => (
          <DeviceRow {...panel} device={device} />
        ))}
      </ul>
      {others && (
        <ButtonRow>
          <Button variant="secondary" icon="log-out" href={urls.otherDevicesLogout} confirm>
            {t.logOutOthers}
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}

function DeviceRow({ page, urls, device }: AccountPage & { device: Device }) {
  const t = page.t.account.devices;
  const name = deviceName(device.userAgent, t);
  const since = formatMoment(device.since);
  return (
    <li>
      <Icon name={deviceIcon(device.userAgent)} />
      <div>
        <p>
          <strong>{name}</strong>
          {device.current && <StatusBadge tone="success">{t.this}</StatusBadge>}
        </p>
        <p class="km-subtle km-tabular">
          {t.since}: {since}
          <br />
          {t.seen}: {formatMoment(device.seen)}
          <br />
          {t.ip}: {device.ip ?? '–'}
        </p>
      </div>
      {!device.current && (
        <Button
          variant="secondary"
          size="sm"
          href={urls.deviceLogout(device.id)}
          label={t.logOutDevice(name, since)}
          confirm
        >
          {t.logOut}
        </Button>
      )}
    </li>
  );
}
