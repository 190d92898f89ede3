import type { Device } from '../../../../platform/sessions/devices.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { deviceName } from './device-name.ts';

export function LogOutDevicePage({ device, ...panel }: PanelPage & { device: Device }) {
  const t = panel.page.t.account.devices;
  return (
    <ResidentFrame {...panel} title={t.confirmTitle} current="account">
      <ConfirmDialog
        page={panel.page}
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
    </ResidentFrame>
  );
}

export function LogOutOthersPage(panel: PanelPage) {
  const t = panel.page.t.account.devices;
  return (
    <ResidentFrame {...panel} title={t.confirmOthersTitle} current="account">
      <ConfirmDialog
        page={panel.page}
        action={urls.otherDevicesLogout}
        title={t.confirmOthersTitle}
        confirmLabel={t.logOutOthers}
        cancelHref={urls.account}
        danger
      >
        <p>{t.confirmOthers}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
