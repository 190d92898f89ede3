import { addPasskey } from '../../../../accounts/second-factor/add-passkey.ts';
import { madePasskeyInput, newPasskeyInput } from '../../../../accounts/second-factor/forms.ts';
import { relyingParty } from '../../../../accounts/second-factor/relying-party.ts';
import { mostPasskeys } from '../../../../accounts/second-factor/second-factor.ts';
import { startPasskey } from '../../../../accounts/second-factor/start-passkey.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import type { Session } from '../../../../platform/sessions/sessions.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { currentSession } from '../../../http/request.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { AccountPanel, OwnVisit } from '../../panel.ts';
import { passwordTrouble } from '../../password-trouble.ts';
import { RecoveryCodesPage } from '../codes/page.tsx';
import { MakePasskeyPage } from './make-page.tsx';
import { NewPasskeyPage } from './new-page.tsx';

export function newPasskeyRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  const party = relyingParty(city.config);

  const ask = (visit: OwnVisit, form: FormView, status = 200) =>
    account.show(visit, (panel) => <NewPasskeyPage {...panel} form={form} origin={party?.origin} />, status);

  routes.get(urls.newPasskey, (visit) => ask(visit, emptyForm));

  routes.post(
    urls.newPasskey,
    async (visit) => {
      const { holder, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(newPasskeyInput, raw);
      if (!parsed.ok || !party) {
        return ask(visit, refusedForm(raw, parsed.ok ? {} : parsed.errors, t), 422);
      }
      const { name, password } = parsed.value;
      const { city: named } = await city.settings();
      const service = `${t.ui.productName}, ${named.name}`;
      const started = await startPasskey(city, party, holder, { password, name: service });
      if (started.ok) {
        const { options } = started;
        return account.show(visit, (panel) => <MakePasskeyPage {...panel} name={name} options={options} />);
      }
      if (started.reason === 'too-many') {
        const text = t.secondFactor.passkeys.tooMany(mostPasskeys);
        return redirect(reply, urls.secondFactor, { kind: 'info', text });
      }
      const { status, text } = passwordTrouble(started, t);
      return ask(visit, { ...refusedForm(raw, {}, t), errors: { password: text } }, status);
    },
    { rateLimit: limits.credentials },
  );

  // The form's own address, when it is reloaded after it was sent.
  routes.get(urls.madePasskey, async ({ reply }) => redirect(reply, urls.secondFactor));

  routes.post(urls.madePasskey, async (visit) => {
    const { holder, request, reply } = visit;
    const t = messages[request.scene.locale].secondFactor.passkeys;
    const parsed = parseInput(madePasskeyInput, rawForm(request));
    const again = (text: string) => redirect(reply, urls.newPasskey, { kind: 'warning', text });
    if (!parsed.ok || !party) return again(t.notAccepted);
    const made = parsed.value;
    const session = (await currentSession(request)) as Session;
    const added = await city.transact((tx) => addPasskey(tx, city.keys, party, holder, made, session));
    if (!added.ok) return again(added.reason === 'known' ? t.known : t.notAccepted);
    const { recoveryCodes } = added;
    const { done } = t;
    if (!recoveryCodes) return redirect(reply, urls.secondFactor, { kind: 'success', text: done });
    return account.show(visit, (panel) => <RecoveryCodesPage {...panel} {...{ recoveryCodes, done }} />);
  });
}
