import type { Device } from '../../../platform/sessions/devices.ts';
import { formatMoment } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import type { AccountPage } from '../panel.ts';
import { deviceName } from './device-name.ts';

export function LogOutDevicePage({ device, ...panel }: AccountPage & { device: Device }) {
  const { page, urls } = panel;
  const t = page.t.account.devices;
  return (
    <panel.Frame title={t.confirmTitle}>
      <ConfirmDialog
        page={page}
        action={urls.deviceLogout(device.id)}
        title={t.confirmTitle}
        confirmLabel={t.logOut}
        cancelHref={urls.account}
        danger
      >
        <p>
          <strong>{deviceName(device.userAgent, t)}</strong>
          <br />
          {t.since}: {formatMoment(device.since)}
        </p>
        <p>{t.confirm}</p>
      </ConfirmDialog>
    </panel.Frame>
  );
}

export function LogOutOthersPage(panel: AccountPage) {
  const { page, urls } = panel;
  const t = page.t.account.devices;
  return (
    <panel.Frame title={t.confirmOthersTitle}>
      <ConfirmDialog
        page={page}
        action={urls.otherDevicesLogout}
        title={t.confirmOthersTitle}
        confirmLabel={t.logOutOthers}
        cancelHref={urls.account}
        danger
      >
        <p>{t.confirmOthers}</p>
      </ConfirmDialog>
    </panel.Frame>
  );
}
