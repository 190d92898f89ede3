import type { City } from '../../../city/city.ts';
import { parseInput } from '../../../platform/input.ts';
import { invitationInput } from '../../../staff/forms.ts';
import { inviteMember } from '../../../staff/invite.ts';
import { findMember } from '../../../staff/members.ts';
import { resendInvitation } from '../../../staff/resend-invitation.ts';
import { withdrawInvitation } from '../../../staff/withdraw-invitation.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm } from '../../ui/form/form-view.ts';
import { urls } from '../urls.ts';
import { askMember } from './ask-member.ts';
import { sendWithdrawal } from './confirm-pages.tsx';
import { sendStaffConflict } from './conflict.tsx';
import { placementProblem } from './placement-problem.ts';
import type { StaffRoutes } from './staff-visit.ts';

/** "Zaproś pracownika", and what becomes of an invitation until it is taken. */
export function invitingRoutes(desk: StaffRoutes, city: City): void {
  desk.get(urls.staffInvitation, (visit) => askMember(visit, undefined, emptyForm));

  desk.post(urls.staffInvitation, async (visit) => {
    const { clerk, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const again = (form: ReturnType<typeof refusedForm>) => askMember(visit, undefined, form, 422);
    const parsed = parseInput(invitationInput, raw);
    if (!parsed.ok) return again(refusedForm(raw, parsed.errors, t));
    const { email } = parsed.value;
    const invited = await city.transact((tx) => inviteMember(tx, clerk, parsed.value));
    if (!invited.ok) {
      const { reason } = invited;
      const errors =
        reason === 'already-there' ? { email: t.staff.invite.alreadyThere } : placementProblem(reason, t);
      return again({ ...refusedForm(raw, {}, t), errors });
    }
    const text = t.staff.invite.invited(email);
    return redirect(reply, urls.member(invited.accountId), { kind: 'success', text });
  });

  desk.post(urls.invitationAgain(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(visit.params);
    const resent = id && (await city.transact((tx) => resendInvitation(tx, clerk, id)));
    if (!resent) return notFound(request, reply);
    if (!resent.ok) {
      return resent.reason === 'not-found'
        ? notFound(request, reply)
        : sendStaffConflict(visit, resent.reason, urls.member(id));
    }
    const text = messages[request.scene.locale].staff.member.resent(resent.email);
    return redirect(reply, urls.member(id), { kind: 'success', text });
  });

  desk.get(urls.invitationWithdrawal(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(visit.params);
    const member = id && (await findMember(city.db, clerk, id));
    if (!member) return notFound(request, reply);
    return member.joinedAt
      ? sendStaffConflict(visit, 'not-invited', urls.member(id))
      : sendWithdrawal(visit, member);
  });

  desk.post(urls.invitationWithdrawal(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(visit.params);
    const withdrawn = id && (await city.transact((tx) => withdrawInvitation(tx, clerk, id)));
    if (!withdrawn) return notFound(request, reply);
    if (!withdrawn.ok) {
      return withdrawn.reason === 'not-found'
        ? notFound(request, reply)
        : sendStaffConflict(visit, withdrawn.reason, urls.member(id));
    }
    const text = messages[request.scene.locale].staff.withdraw.done;
    return redirect(reply, urls.staff, { kind: 'success', text });
  });
}
