import { ownPasswordInput } from '../../../../accounts/forms.ts';
import { ownSecondFactor } from '../../../../accounts/second-factor/reads.ts';
import { turnOffApp } from '../../../../accounts/second-factor/turn-off-app.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { AccountPanel, OwnVisit } from '../../panel.ts';
import { passwordTrouble } from '../../password-trouble.ts';
import { WithPassword } from '../with-password.tsx';

export function appOffRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  async function ask(visit: OwnVisit, form: FormView, status = 200) {
    const { appSince, passkeys } = await ownSecondFactor(city.db, visit.holder);
    if (!appSince) return redirect(visit.reply, urls.secondFactor);
    const t = messages[visit.request.scene.locale].secondFactor.app;
    const question = { form, action: urls.appOff, title: t.offTitle, confirmLabel: t.turnOff, danger: true };
    return account.show(
      visit,
      (panel) => (
        <WithPassword {...panel} {...question}>
          <p>{t.offText}</p>
          {passkeys.length === 0 && <p>{t.offLast}</p>}
        </WithPassword>
      ),
      status,
    );
  }

  routes.get(urls.appOff, (visit) => ask(visit, emptyForm));

  routes.post(
    urls.appOff,
    async (visit) => {
      const t = messages[visit.request.scene.locale];
      const parsed = parseInput(ownPasswordInput, rawForm(visit.request));
      if (!parsed.ok) return ask(visit, refusedForm({}, parsed.errors, t), 422);
      const off = await turnOffApp(city, visit.holder, parsed.value.password);
      if (off.ok || off.reason === 'already-off') {
        return redirect(visit.reply, urls.secondFactor, {
          kind: 'success',
          text: t.secondFactor.app.offDone,
        });
      }
      const { status, text } = passwordTrouble(off, t);
      return ask(visit, { values: {}, errors: { password: text } }, status);
    },
    { rateLimit: limits.credentials },
  );
}
