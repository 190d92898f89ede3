import { cancelEmailChange } from '../../../../accounts/email-change/cancel.ts';
import { type EmailChangeRequested, requestEmailChange } from '../../../../accounts/email-change/request.ts';
import { resendEmailChange } from '../../../../accounts/email-change/resend.ts';
import { credentialsInput } from '../../../../accounts/forms.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { passwordTrouble } from '../../../account/password-trouble.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { type Messages, messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { ResidentRoutes, Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { EmailPage } from './page.tsx';

export function emailRoutes(routes: ResidentRoutes, city: City): void {
  const show = (visit: Visit, form: FormView, status = 200) =>
    showPage(visit, (panel) => <EmailPage {...panel} form={form} />, status);

  routes.get(urls.email, (visit) => show(visit, emptyForm));

  routes.post(
    urls.email,
    async (visit) => {
      const { resident, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(credentialsInput, raw);
      if (!parsed.ok) return show(visit, refusedForm(raw, parsed.errors, t), 422);
      const requested = await requestEmailChange(city, resident, parsed.value);
      if (!requested.ok) {
        const { status, errors } = refusal(requested, t);
        return show(visit, { ...refusedForm(raw, {}, t), errors }, status);
      }
      const text = t.account.emailChange.sent(parsed.value.email);
      return redirect(reply, urls.account, { kind: 'success', text });
    },
    { rateLimit: limits.credentials },
  );

  routes.post(urls.emailAgain, async ({ resident, request, reply }) => {
    const t = messages[request.scene.locale].account.emailChange;
    const resent = await city.transact((tx) => resendEmailChange(tx, resident));
    if (resent.ok) return redirect(reply, urls.account, { kind: 'success', text: t.sentAgain(resent.email) });
    const text = resent.reason === 'too-often' ? t.sentEnough : t.nothingWaits;
    return redirect(reply, urls.account, { kind: 'info', text });
  });

  routes.post(urls.emailCancellation, async ({ resident, request, reply }) => {
    await city.transact((tx) => cancelEmailChange(tx, resident));
    const text = messages[request.scene.locale].account.emailChange.withdrawn;
    return redirect(reply, urls.account, { kind: 'success', text });
  });
}

function refusal(refused: Extract<EmailChangeRequested, { ok: false }>, t: Messages) {
  switch (refused.reason) {
    case 'same':
      return { status: 422, errors: { email: t.account.emailChange.same } };
    case 'too-often':
      return { status: 429, errors: { email: t.account.emailChange.tooOften } };
    default: {
      const { status, text } = passwordTrouble(refused, t);
      return { status, errors: { password: text } };
    }
  }
}
