import { changePhone } from '../../../accounts/change-phone.ts';
import { phoneInput } from '../../../accounts/forms.ts';
import { ownContact } from '../../../accounts/reads.ts';
import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import type { City } from '../../../city/city.ts';
import { membershipOf } from '../../../family/membership.ts';
import { dayOf } from '../../../platform/clock.ts';
import { parseInput } from '../../../platform/input.ts';
import { devicesOf } from '../../../platform/sessions/devices.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { passwordRoutes } from '../../account/change-password.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import type { CardholderRoutes, CardholderVisit } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { AccountPage } from './page.tsx';
import { asCardholder, residentAccount } from './panel.tsx';

export function accountRoutes(routes: CardholderRoutes, city: City): void {
  async function show(visit: CardholderVisit, refused: FormView, status = 200) {
    const session = (await currentSession(visit.request)) as Session;
    const { resident } = visit;
    const [contact, devices, twoSteps, membership] = await Promise.all([
      ownContact(city.db, resident, city.clock()),
      devicesOf(city.db, session, city.clock()),
      hasSecondFactor(city.db, resident.accountId),
      resident.rights === 'own-card' ? membershipOf(city.db, resident, dayOf(city.clock())) : undefined,
    ]);
    const saved = contact.phone === null ? {} : { phone: formatPhone(contact.phone) };
    const form = { ...refused, values: { ...saved, ...refused.values } };
    const facts = { contact, devices, twoSteps, membership, form };
    return showPage(visit, (panel) => <AccountPage {...panel} {...facts} />, status);
  }

  routes.get(urls.account, (visit) => show(visit, emptyForm));
  // The form's own address, when it is reloaded after a refusal.
  routes.get(urls.phone, async ({ reply }) => redirect(reply, urls.account));

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

  passwordRoutes(residentAccount(routes), (visit, refused, status) =>
    show(asCardholder(visit), refused, status),
  );
}
