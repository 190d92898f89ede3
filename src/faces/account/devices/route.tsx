import { logOutDevice, logOutOtherDevices } from '../../../accounts/log-out-device.ts';
import type { City } from '../../../city/city.ts';
import { devicesOf } from '../../../platform/sessions/devices.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import type { AccountPanel } from '../panel.ts';
import { LogOutDevicePage, LogOutOthersPage } from './pages.tsx';

export function deviceRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  routes.get(urls.otherDevicesLogout, (visit) =>
    account.show(visit, (panel) => <LogOutOthersPage {...panel} />),
  );

  routes.post(urls.otherDevicesLogout, async ({ holder, request, reply }) => {
    const session = (await currentSession(request)) as Session;
    await city.transact((tx) => logOutOtherDevices(tx, holder, session));
    const text = messages[request.scene.locale].account.devices.othersDone;
    return redirect(reply, urls.account, { kind: 'success', text });
  });

  routes.get(urls.deviceLogout(':id'), async (visit) => {
    const session = (await currentSession(visit.request)) as Session;
    const devices = await devicesOf(city.db, session, city.clock());
    const device = devices.find(({ id }) => id === idIn(visit.params));
    return device
      ? account.show(visit, (panel) => <LogOutDevicePage {...panel} device={device} />)
      : notFound(visit.request, visit.reply);
  });

  routes.post(urls.deviceLogout(':id'), async (visit) => {
    const { holder, request, reply } = visit;
    const id = idIn(visit.params);
    const done = id !== undefined && (await city.transact((tx) => logOutDevice(tx, holder, id)));
    if (!done) return notFound(visit.request, visit.reply);
    const text = messages[request.scene.locale].account.devices.done;
    return redirect(reply, urls.account, { kind: 'success', text });
  });
}
