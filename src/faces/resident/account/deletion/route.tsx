import { findHolder } from '../../../../accounts/reads.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { deleteAccount } from '../../../../privacy/delete-account.ts';
import { dependantsOf } from '../../../../privacy/dependants.ts';
import { ownPasswordInput } from '../../../../privacy/forms.ts';
import { passwordTrouble } from '../../../account/password-trouble.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { clearSessionCookie } from '../../../http/request.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { ResidentRoutes, Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { publicUrls, urls } from '../../urls.ts';
import { DeletionPage } from './page.tsx';

export function deletionRoutes(routes: ResidentRoutes, city: City): void {
  async function show(visit: Visit, form: FormView, status = 200) {
    const { accountId, personId } = visit.resident;
    const [holder, dependants] = await Promise.all([
      findHolder(city.db, accountId),
      dependantsOf(city.db, personId, 'erase'),
    ]);
    const accountStays = holder?.staff === true || holder?.partner === true;
    return showPage(
      visit,
      (panel) => <DeletionPage {...panel} form={form} accountStays={accountStays} dependants={dependants} />,
      status,
    );
  }

  routes.get(urls.accountDeletion, (visit) => show(visit, emptyForm));

  routes.post(
    urls.accountDeletion,
    async (visit) => {
      const { resident, request, reply } = visit;
      const t = messages[request.scene.locale];
      const parsed = parseInput(ownPasswordInput, rawForm(request));
      if (!parsed.ok) return show(visit, refusedForm({}, parsed.errors, t), 422);
      const deleted = await deleteAccount(city, resident, parsed.value.currentPassword);
      if (!deleted.ok) {
        const { status, text } = passwordTrouble(deleted, t);
        return show(visit, { values: {}, errors: { currentPassword: text } }, status);
      }
      clearSessionCookie(reply);
      return redirect(reply, publicUrls.home, { kind: 'success', text: t.account.deletion.done });
    },
    { rateLimit: limits.credentials },
  );
}
