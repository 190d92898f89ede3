import type { City } from '../../../../city/city.ts';
import type { Consent } from '../../../../consents/consent.ts';
import { tickedConsents } from '../../../../consents/forms.ts';
import { registrationConsents } from '../../../../consents/reads.ts';
import { addMember } from '../../../../family/add-member.ts';
import { newMemberInput } from '../../../../family/forms.ts';
import { mostMembers } from '../../../../family/member.ts';
import { countFamily } from '../../../../family/reads.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { parseInput } from '../../../../platform/input.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { ResidentRoutes, Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { AddPage } from './page.tsx';

/** "Dodaj konto". */
export function addRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock, transact } = city;

  async function show(visit: Visit, form: FormView, status = 200) {
    const full = (await countFamily(db, visit.resident)) >= mostMembers;
    const shown = { form, full, consents: await asked(), today: dayOf(clock()) };
    return showPage(visit, (panel) => <AddPage {...panel} {...shown} />, status);
  }

  const asked = (): Promise<Consent[]> => registrationConsents(db, clock());

  routes.get(urls.newMember, (visit) => show(visit, emptyForm));

  routes.post(
    urls.newMember,
    async (visit) => {
      const { resident, request, reply } = visit;
      const { locale } = request.scene;
      const t = messages[locale];
      const { adding, refused } = t.resident.family;
      const raw = rawForm(request);
      const consents = await asked();
      const parsed = parseInput(newMemberInput(dayOf(clock()), consents), raw);
      if (!parsed.ok) return show(visit, refusedForm(raw, parsed.errors, t), 422);
      const { email, firstName, lastName } = parsed.value;
      const ticked = email === undefined ? tickedConsents(consents, raw) : [];
      const added = await transact((tx) => addMember(tx, resident, parsed.value, ticked, locale));
      if (added.ok) {
        const text = email === undefined ? adding.joined(`${firstName} ${lastName}`) : adding.invited(email);
        return redirect(reply, urls.family, { kind: 'success', text });
      }
      switch (added.reason) {
        case 'own-email':
        case 'already-asked':
        case 'already-member': {
          const form = refusedForm(raw, {}, t);
          return show(visit, { ...form, errors: { email: refused[added.reason] } }, 422);
        }
        case 'too-many':
          return show(visit, refusedForm(raw, {}, t), 422);
        case 'gone':
          return redirect(reply, urls.family);
      }
    },
    { rateLimit: limits.credentials },
  );
}
