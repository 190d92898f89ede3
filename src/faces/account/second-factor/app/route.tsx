import QRCode from 'qrcode';
import { ownPasswordInput } from '../../../../accounts/forms.ts';
import { confirmApp } from '../../../../accounts/second-factor/confirm-app.ts';
import { appCodeInput } from '../../../../accounts/second-factor/forms.ts';
import { secretBeingSetUp, startApp } from '../../../../accounts/second-factor/start-app.ts';
import { appUri } from '../../../../accounts/second-factor/totp.ts';
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
import { AppCodePage } from './code-page.tsx';
import { AppPasswordPage } from './password-page.tsx';

export function appRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  const said = ({ request }: OwnVisit) => messages[request.scene.locale];

  const askPassword = (visit: OwnVisit, form: FormView, status = 200) =>
    account.show(visit, (panel) => <AppPasswordPage {...panel} form={form} />, status);

  async function askCode(visit: OwnVisit, form: FormView, status = 200) {
    const secret = await secretBeingSetUp(city, visit.holder);
    if (!secret) return redirect(visit.reply, urls.app);
    const { city: named } = await city.settings();
    const uri = appUri(secret, `${said(visit).ui.productName}, ${named.name}`, visit.holder.email);
    const qrSvg = await QRCode.toString(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    const facts = { form, secret, uri, qrSvg };
    return account.show(visit, (panel) => <AppCodePage {...panel} {...facts} />, status);
  }

  routes.get(urls.app, (visit) => askPassword(visit, emptyForm));

  routes.post(
    urls.app,
    async (visit) => {
      const t = said(visit);
      const parsed = parseInput(ownPasswordInput, rawForm(visit.request));
      if (!parsed.ok) return askPassword(visit, refusedForm({}, parsed.errors, t), 422);
      const started = await startApp(city, visit.holder, parsed.value.password);
      if (started.ok) return redirect(visit.reply, urls.appCode);
      if (started.reason === 'already-on') {
        return redirect(visit.reply, urls.secondFactor, { kind: 'info', text: t.secondFactor.app.alreadyOn });
      }
      const { status, text } = passwordTrouble(started, t);
      return askPassword(visit, { values: {}, errors: { password: text } }, status);
    },
    { rateLimit: limits.credentials },
  );

  routes.get(urls.appCode, (visit) => askCode(visit, emptyForm));

  routes.post(
    urls.appCode,
    async (visit) => {
      const { holder, request, reply } = visit;
      const t = said(visit);
      const parsed = parseInput(appCodeInput, rawForm(request));
      if (!parsed.ok) return askCode(visit, refusedForm({}, parsed.errors, t), 422);
      const session = (await currentSession(request)) as Session;
      const { code } = parsed.value;
      const confirmed = await city.transact((tx) => confirmApp(tx, city.keys, holder, code, session));
      if (confirmed.ok) {
        const { recoveryCodes } = confirmed;
        const { done } = t.secondFactor.app;
        if (!recoveryCodes) return redirect(reply, urls.secondFactor, { kind: 'success', text: done });
        return account.show(visit, (panel) => <RecoveryCodesPage {...panel} {...{ recoveryCodes, done }} />);
      }
      switch (confirmed.reason) {
        case 'not-started':
          return redirect(reply, urls.app, { kind: 'info', text: t.secondFactor.app.expired });
        case 'wrong':
          return askCode(visit, { values: {}, errors: { code: t.secondFactor.app.wrong } }, 422);
        case 'delayed':
          return askCode(visit, { values: {}, errors: { code: t.secondFactor.delayed } }, 429);
      }
    },
    { rateLimit: limits.credentials },
  );
}
