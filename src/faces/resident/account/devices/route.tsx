import { logOutDevice, logOutOtherDevices } from '../../../../accounts/log-out-device.ts';
import type { City } from '../../../../city/city.ts';
import { devicesOf } from '../../../../platform/sessions/devices.ts';
import type { Session } from '../../../../platform/sessions/sessions.ts';
import { redirect } from '../../../http/page.ts';
import { idIn } from '../../../http/params.ts';
import { currentSession } from '../../../http/request.ts';
import { messages } from '../../../i18n/index.ts';
import { type ResidentRoutes, strange } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { LogOutDevicePage, LogOutOthersPage } from './pages.tsx';

export function deviceRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.otherDevicesLogout, (visit) => showPage(visit, (panel) => <LogOutOthersPage {...panel} />));

  routes.post(urls.otherDevicesLogout, async ({ resident, request, reply }) => {
    const session = (await currentSession(request)) as Session;
    await city.transact((tx) => logOutOtherDevices(tx, resident, session));
    const text = messages[request.scene.locale].account.devices.othersDone;
    return redirect(reply, urls.account, { kind: 'success', text });
  });

  routes.get(urls.deviceLogout(':id'), async (visit) => {
    const session = (await currentSession(visit.request)) as Session;
    const devices = await devicesOf(city.db, session, city.clock());
    const device = devices.find(({ id }) => id === idIn(visit.params));
    return device
      ? showPage(visit, (panel) => <LogOutDevicePage {...panel} device={device} />)
      : strange(visit);
  });

  routes.post(urls.deviceLogout(':id'), async (visit) => {
    const { resident, request, reply } = visit;
    const id = idIn(visit.params);
    const done = id !== undefined && (await city.transact((tx) => logOutDevice(tx, resident, id)));
    if (!done) return strange(visit);
    const text = messages[request.scene.locale].account.devices.done;
    return redirect(reply, urls.account, { kind: 'success', text });
  });
}
