import { changePassword } from '../../../accounts/change-password.ts';
import { passwordChangeInput } from '../../../accounts/forms.ts';
import type { City } from '../../../city/city.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import type { ResidentRoutes, Visit } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { AccountPage } from './page.tsx';

export function accountRoutes(routes: ResidentRoutes, city: City): void {
  const show = (visit: Visit, form: FormView, status = 200) =>
    showPage(visit, (panel) => <AccountPage {...panel} form={form} />, status);

  routes.get(urls.account, (visit) => show(visit, emptyForm));
  // The form's own address, when it is reloaded after a refusal.
  routes.get(urls.password, async ({ reply }) => redirect(reply, urls.account));

  routes.post(
    urls.password,
    async (visit) => {
      const { resident, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const names = [resident.firstName, resident.lastName];
      const parsed = parseInput(passwordChangeInput(resident.email, names), raw);
      if (!parsed.ok) return show(visit, refusedForm(raw, parsed.errors, t), 422);
      const session = (await currentSession(request)) as Session;
      const changed = await changePassword(city, resident, parsed.value, session);
      if (changed.ok) {
        return redirect(reply, urls.account, { kind: 'success', text: t.resident.account.passwordChanged });
      }
      const wrong = changed.reason === 'wrong';
      const oldPassword = wrong ? t.errors['password-wrong'] : t.resident.account.passwordDelayed;
      return show(visit, { values: {}, errors: { oldPassword } }, wrong ? 422 : 429);
    },
    { rateLimit: limits.credentials },
  );
}
