import { ownPasswordInput } from '../../../../accounts/forms.ts';
import { findOwnPasskey, ownSecondFactor } from '../../../../accounts/second-factor/reads.ts';
import { removePasskey } from '../../../../accounts/second-factor/remove-passkey.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { idIn } from '../../../http/params.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { AccountPanel, OwnVisit } from '../../panel.ts';
import { passwordTrouble } from '../../password-trouble.ts';
import { WithPassword } from '../with-password.tsx';

export function passkeyRemovalRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  async function ask(visit: OwnVisit, form: FormView, status = 200) {
    const id = idIn(visit.params);
    const passkey = id && (await findOwnPasskey(city.db, visit.holder, id));
    if (!passkey) return notFound(visit.request, visit.reply);
    const { appSince, passkeys } = await ownSecondFactor(city.db, visit.holder);
    const { passkeys: t, app } = messages[visit.request.scene.locale].secondFactor;
    const action = urls.passkeyRemoval(passkey.id);
    const question = { form, action, title: t.removeTitle, confirmLabel: t.removeTitle, danger: true };
    return account.show(
      visit,
      (panel) => (
        <WithPassword {...panel} {...question}>
          <p>{t.removeText(passkey.name)}</p>
          {!appSince && passkeys.length === 1 && <p>{app.offLast}</p>}
        </WithPassword>
      ),
      status,
    );
  }

  routes.get(urls.passkeyRemoval(':id'), (visit) => ask(visit, emptyForm));

  routes.post(
    urls.passkeyRemoval(':id'),
    async (visit) => {
      const t = messages[visit.request.scene.locale];
      const id = idIn(visit.params);
      const parsed = parseInput(ownPasswordInput, rawForm(visit.request));
      if (!id || !parsed.ok) return ask(visit, refusedForm({}, parsed.ok ? {} : parsed.errors, t), 422);
      const removed = await removePasskey(city, visit.holder, id, parsed.value.password);
      if (removed.ok) {
        const text = t.secondFactor.passkeys.removed;
        return redirect(visit.reply, urls.secondFactor, { kind: 'success', text });
      }
      if (removed.reason === 'not-found') return notFound(visit.request, visit.reply);
      const { status, text } = passwordTrouble(removed, t);
      return ask(visit, { values: {}, errors: { password: text } }, status);
    },
    { rateLimit: limits.credentials },
  );
}
