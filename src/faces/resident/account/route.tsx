import { changePassword } from '../../../accounts/change-password.ts';
import { changePhone } from '../../../accounts/change-phone.ts';
import { passwordChangeInput, phoneInput } from '../../../accounts/forms.ts';
import { ownContact } from '../../../accounts/reads.ts';
import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import type { City } from '../../../city/city.ts';
import { parseInput } from '../../../platform/input.ts';
import { devicesOf } from '../../../platform/sessions/devices.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import type { ResidentRoutes, Visit } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { AccountPage } from './page.tsx';

export function accountRoutes(routes: ResidentRoutes, city: City): void {
  async function show(visit: Visit, refused: FormView, status = 200) {
    const session = (await currentSession(visit.request)) as Session;
    const [contact, devices, twoSteps] = await Promise.all([
      ownContact(city.db, visit.resident, city.clock()),
      devicesOf(city.db, session, city.clock()),
      hasSecondFactor(city.db, visit.resident.accountId),
    ]);
    const saved = contact.phone === null ? {} : { phone: formatPhone(contact.phone) };
    const form = { ...refused, values: { ...saved, ...refused.values } };
    const facts = { contact, devices, twoSteps, form };
    return showPage(visit, (panel) => <AccountPage {...panel} {...facts} />, status);
  }

  routes.get(urls.account, (visit) => show(visit, emptyForm));
  // The forms' own addresses, when they are reloaded after a refusal.
  for (const url of [urls.phone, urls.password]) {
    routes.get(url, async ({ reply }) => redirect(reply, urls.account));
  }

  routes.post(urls.phone, async (visit) => {
    const { resident, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(phoneInput, raw.usun ? {} : raw);
    if (!parsed.ok) return show(visit, refusedForm(raw, parsed.errors, t), 422);
    const { phone } = parsed.value;
    await city.transact((tx) => changePhone(tx, resident, phone));
    const text = phone ? t.account.phone.saved : t.account.phone.removed;
    return redirect(reply, urls.account, { kind: 'success', text });
  });

  routes.post(
    urls.password,
    async (visit) => {
      const { resident, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const names = [resident.firstName, resident.lastName];
      const parsed = parseInput(passwordChangeInput(resident.email, names), raw);
      if (!parsed.ok) return show(visit, refusedForm({}, parsed.errors, t), 422);
      const session = (await currentSession(request)) as Session;
      const changed = await changePassword(city, resident, parsed.value, session);
      if (changed.ok) {
        return redirect(reply, urls.account, { kind: 'success', text: t.account.password.changed });
      }
      const wrong = changed.reason === 'wrong';
      const oldPassword = wrong ? t.errors['password-wrong'] : t.account.password.delayed;
      return show(visit, { values: {}, errors: { oldPassword } }, wrong ? 422 : 429);
    },
    { rateLimit: limits.credentials },
  );
}
