import { findHolder } from '../../../../accounts/reads.ts';
import type { City } from '../../../../city/city.ts';
import { isGiven } from '../../../../consents/held.ts';
import { heldConsent } from '../../../../consents/reads.ts';
import { dependantsOf } from '../../../../privacy/dependants.ts';
import { withdrawConsent } from '../../../../privacy/withdraw-consent.ts';
import { passwordTrouble } from '../../../account/password-trouble.ts';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { clearSessionCookie } from '../../../http/request.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { publicUrls, urls } from '../../urls.ts';
import { WithdrawalPage } from './page.tsx';

/** "Wycofaj zgodę": reached also by whoever does not want to agree to what the login asks for. */
export function withdrawalRoutes(routes: ResidentRoutes, city: City): void {
  async function ask(visit: Visit, code: string, form: FormView, status = 200) {
    const { resident, request, reply } = visit;
    const { personId, accountId } = resident;
    const consent = await heldConsent(city.db, personId, code, city.clock());
    if (!consent) return strange(visit);
    const { onWithdrawal: effect } = consent;
    const t = messages[request.scene.locale].consents;
    if (!isGiven(consent)) return redirect(reply, urls.consents, { kind: 'info', text: t.notGiven });
    // Withdrawn at the press of a button: the address has no page of its own.
    if (effect === 'nothing') return redirect(reply, urls.consents);
    const [holder, dependants] = await Promise.all([
      findHolder(city.db, accountId),
      dependantsOf(city.db, personId, effect),
    ]);
    const accountStays = holder?.staff === true || holder?.partner === true;
    const shown = { consent, effect, dependants, accountStays, form };
    return showPage(visit, (panel) => <WithdrawalPage {...panel} {...shown} />, status);
  }

  const url = urls.consentWithdrawal(':code');
  routes.get(url, (visit) => ask(visit, visit.params.code ?? '', emptyForm));

  routes.post(
    url,
    async (visit) => {
      const { resident, request, reply } = visit;
      const code = visit.params.code ?? '';
      const t = messages[request.scene.locale];
      const password = textOf(rawForm(request), 'currentPassword').slice(0, 1000);
      const withdrawn = await withdrawConsent(city, resident, code, password);
      if (withdrawn.ok) {
        if (withdrawn.effect === 'nothing') {
          return redirect(reply, urls.consents, { kind: 'success', text: t.consents.withdrawn });
        }
        const { erased, suspended } = t.consents.withdrawal;
        clearSessionCookie(reply);
        const text = withdrawn.effect === 'erase' ? erased : suspended;
        return redirect(reply, publicUrls.home, { kind: 'success', text });
      }
      switch (withdrawn.reason) {
        case 'not-found':
          return strange(visit);
        case 'not-given':
          return redirect(reply, urls.consents, { kind: 'info', text: t.consents.notGiven });
        case 'wrong':
        case 'delayed': {
          const { status, text } = passwordTrouble(withdrawn, t);
          const said = password === '' ? t.errors.required : text;
          return ask(visit, code, { values: {}, errors: { currentPassword: said } }, status);
        }
      }
    },
    { rateLimit: limits.credentials },
  );
}
