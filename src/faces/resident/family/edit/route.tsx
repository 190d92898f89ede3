import { offersFor } from '../../../../applications/offers.ts';
import { underWayFor } from '../../../../applications/reads.ts';
import type { City } from '../../../../city/city.ts';
import { editMember } from '../../../../family/edit-member.ts';
import { memberInput } from '../../../../family/forms.ts';
import type { FamilyMember } from '../../../../family/member.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { parseInput } from '../../../../platform/input.ts';
import { type RawForm, rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import type { FormView } from '../../../ui/form/form-view.ts';
import { choiceOf } from '../../cards/choice.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { askedAddress } from '../asked-address.ts';
import { memberIn } from '../member-in.ts';
import { EditPage } from './page.tsx';

/** "Edytuj". */
export function editRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock, transact } = city;

  async function show(visit: Visit, member: FamilyMember, refused?: FormView) {
    const asked = await askedAddress(city, visit.resident, member);
    const { firstName, lastName, birthDate, relation } = member;
    const values = {
      firstName,
      lastName,
      birthDate: birthDate ?? '',
      relation: relation ?? '',
      email: asked ?? '',
    };
    const form = refused ?? { values, errors: {} };
    const change = member.proven ? await changeOf(visit, member) : undefined;
    const shown = { form, member, asked, change, today: dayOf(clock()) };
    return showPage(visit, (panel) => <EditPage {...panel} {...shown} />, refused ? 422 : 200);
  }

  /** "Zmiana danych osobowych" for the member. */
  async function changeOf({ resident }: Visit, member: FamilyMember): Promise<string | undefined> {
    const { extension } = await city.settings();
    const [offers, underWay] = await Promise.all([
      offersFor(db, member, clock(), extension),
      underWayFor(db, resident, member),
    ]);
    const choice = choiceOf({ offers, underWay, member }, 'change');
    return choice?.offered ? choice.href : undefined;
  }

  routes.get(urls.memberEditing(':id'), async (visit) => {
    const member = await memberIn(city, visit);
    return member ? show(visit, member) : strange(visit);
  });

  routes.post(
    urls.memberEditing(':id'),
    async (visit) => {
      const { resident, request, reply } = visit;
      const member = await memberIn(city, visit);
      if (!member) return strange(visit);
      const { locale } = request.scene;
      const t = messages[locale];
      const { editing, refused } = t.resident.family;
      const raw = { ...rawForm(request), ...standing(member) };
      const parsed = parseInput(memberInput(dayOf(clock())), raw);
      if (!parsed.ok) return show(visit, member, refusedForm(raw, parsed.errors, t));
      const edited = await transact((tx) => editMember(tx, resident, member.id, parsed.value, locale));
      if (edited.ok) {
        const text = edited.invited ? editing.invited(parsed.value.email ?? '') : editing.saved;
        return redirect(reply, urls.family, { kind: 'success', text });
      }
      switch (edited.reason) {
        case 'not-found':
          return strange(visit);
        case 'own-email':
        case 'already-asked':
        case 'already-member': {
          const form = refusedForm(raw, {}, t);
          return show(visit, member, { ...form, errors: { email: refused[edited.reason] } });
        }
        case 'proven':
        case 'has-login':
          return redirect(reply, urls.memberEditing(member.id), {
            kind: 'info',
            text: editing.refused[edited.reason],
          });
      }
    },
    { rateLimit: limits.credentials },
  );
}

/** What the form only shows, whatever was sent. */
function standing({ proven, firstName, lastName, birthDate, email }: FamilyMember): RawForm {
  return {
    ...(proven ? { firstName, lastName } : {}),
    ...(proven && birthDate ? { birthDate } : {}),
    ...(email ? { email } : {}),
  };
}
