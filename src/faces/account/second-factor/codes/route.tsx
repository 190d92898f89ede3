import { ownPasswordInput } from '../../../../accounts/forms.ts';
import { hasSecondFactor } from '../../../../accounts/second-factor/reads.ts';
import { renewRecoveryCodes } from '../../../../accounts/second-factor/renew-recovery-codes.ts';
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
import { RecoveryCodesPage } from './page.tsx';

export function recoveryCodeRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  function ask(visit: OwnVisit, form: FormView, status = 200) {
    const t = messages[visit.request.scene.locale].secondFactor.codes;
    const question = { form, action: urls.recoveryCodes, title: t.renew, confirmLabel: t.renew };
    return account.show(
      visit,
      (panel) => (
        <WithPassword {...panel} {...question}>
          <p>{t.renewText}</p>
        </WithPassword>
      ),
      status,
    );
  }

  routes.get(urls.recoveryCodes, async (visit) => {
    const on = await hasSecondFactor(city.db, visit.holder.accountId);
    return on ? ask(visit, emptyForm) : redirect(visit.reply, urls.secondFactor);
  });

  routes.post(
    urls.recoveryCodes,
    async (visit) => {
      const t = messages[visit.request.scene.locale];
      const parsed = parseInput(ownPasswordInput, rawForm(visit.request));
      if (!parsed.ok) return ask(visit, refusedForm({}, parsed.errors, t), 422);
      const renewed = await renewRecoveryCodes(city, visit.holder, parsed.value.password);
      if (renewed.ok) {
        const { recoveryCodes } = renewed;
        return account.show(visit, (panel) => <RecoveryCodesPage {...panel} recoveryCodes={recoveryCodes} />);
      }
      if (renewed.reason === 'off') return redirect(visit.reply, urls.secondFactor);
      const { status, text } = passwordTrouble(renewed, t);
      return ask(visit, { values: {}, errors: { password: text } }, status);
    },
    { rateLimit: limits.credentials },
  );
}
