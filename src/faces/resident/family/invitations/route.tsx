import type { City } from '../../../../city/city.ts';
import { findSentInvitation, hadAsked } from '../../../../family/invitations/reads.ts';
import { resendInvitation } from '../../../../family/invitations/resend.ts';
import { withdrawInvitation } from '../../../../family/invitations/withdraw.ts';
import { redirect } from '../../../http/page.ts';
import { idIn } from '../../../http/params.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { WithdrawalPage } from './withdrawal-page.tsx';

/** "Wyślij ponownie", "Wycofaj zaproszenie". */
export function invitationRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock, transact } = city;
  const textsOf = ({ request }: Visit) => messages[request.scene.locale].resident.family.invitations;

  /** Answered or withdrawn in the meantime, or somebody else's. */
  async function gone(visit: Visit) {
    const id = idIn(visit.params);
    if (!id || !(await hadAsked(db, visit.resident, id))) return strange(visit);
    return redirect(visit.reply, urls.family, { kind: 'info', text: textsOf(visit).gone });
  }

  async function asked({ resident, params }: Visit) {
    const id = idIn(params);
    return id ? findSentInvitation(db, resident, id, clock()) : undefined;
  }

  routes.post(
    urls.invitationAgain(':id'),
    async (visit) => {
      const invitation = await asked(visit);
      if (!invitation) return gone(visit);
      const resent = await transact((tx) => resendInvitation(tx, visit.resident, invitation.id));
      const t = textsOf(visit);
      if (resent.ok) {
        const text = t.sentAgain(invitation.email);
        return redirect(visit.reply, urls.family, { kind: 'success', text });
      }
      switch (resent.reason) {
        case 'gone':
          return gone(visit);
        case 'too-soon':
          return redirect(visit.reply, urls.family, { kind: 'info', text: t.tooSoon });
      }
    },
    { rateLimit: limits.credentials },
  );

  routes.get(urls.invitationWithdrawal(':id'), async (visit) => {
    const invitation = await asked(visit);
    if (!invitation) return gone(visit);
    return showPage(visit, (panel) => <WithdrawalPage {...panel} invitation={invitation} />);
  });

  routes.post(urls.invitationWithdrawal(':id'), async (visit) => {
    const invitation = await asked(visit);
    if (!invitation) return gone(visit);
    const withdrawn = await transact((tx) => withdrawInvitation(tx, visit.resident, invitation.id));
    if (!withdrawn) return gone(visit);
    return redirect(visit.reply, urls.family, { kind: 'success', text: textsOf(visit).withdrawn });
  });
}
