import type { City } from '../../../../city/city.ts';
import { guardianInput } from '../../../../family/forms.ts';
import { inviteGuardian } from '../../../../family/invite-guardian.ts';
import { type FamilyMember, isMinor } from '../../../../family/member.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { parseInput } from '../../../../platform/input.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { memberIn } from '../member-in.ts';
import { SecondGuardianPage } from './page.tsx';

/** "Dodaj drugiego opiekuna". */
export function secondGuardianRoutes(routes: ResidentRoutes, city: City): void {
  const { clock, transact } = city;

  const show = (visit: Visit, member: FamilyMember, form: FormView, status = 200) =>
    showPage(visit, (panel) => <SecondGuardianPage {...panel} member={member} form={form} />, status);

  function tooOld({ request, reply }: Visit, { id }: FamilyMember) {
    const text = messages[request.scene.locale].resident.family.guardians.adult;
    return redirect(reply, urls.member(id), { kind: 'info', text });
  }

  routes.get(urls.secondGuardian(':id'), async (visit) => {
    const member = await memberIn(city, visit);
    if (!member) return strange(visit);
    return isMinor(member, dayOf(clock())) ? show(visit, member, emptyForm) : tooOld(visit, member);
  });

  routes.post(
    urls.secondGuardian(':id'),
    async (visit) => {
      const { resident, request, reply } = visit;
      const member = await memberIn(city, visit);
      if (!member) return strange(visit);
      const { locale } = request.scene;
      const t = messages[locale];
      const { guardians, refused } = t.resident.family;
      const raw = rawForm(request);
      const parsed = parseInput(guardianInput, raw);
      if (!parsed.ok) return show(visit, member, refusedForm(raw, parsed.errors, t), 422);
      const { email } = parsed.value;
      const invited = await transact((tx) => inviteGuardian(tx, resident, member.id, email, locale));
      if (invited.ok) {
        return redirect(reply, urls.member(member.id), { kind: 'success', text: guardians.invited(email) });
      }
      switch (invited.reason) {
        case 'not-found':
          return strange(visit);
        case 'adult':
          return tooOld(visit, member);
        case 'own-email':
        case 'already-asked':
        case 'already-member': {
          const said =
            invited.reason === 'already-member' ? guardians.alreadyGuardian : refused[invited.reason];
          return show(visit, member, { ...refusedForm(raw, {}, t), errors: { email: said } }, 422);
        }
      }
    },
    { rateLimit: limits.credentials },
  );
}
