import type { FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import {
  acceptInvitation,
  declineInvitation,
  obstacleTo,
  type Unanswerable,
} from '../../../family/invitations/answer.ts';
import type { Invitation } from '../../../family/invitations/invitation.ts';
import { findOwnInvitation, ownInvitations, partiesOf } from '../../../family/invitations/reads.ts';
import { redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { type CardholderRoutes, type CardholderVisit, strange } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { AcceptancePage, ObstaclePage, RefusalPage } from './answer-pages.tsx';
import { InvitationsPage } from './page.tsx';

/** "Zaproszenia": open to a member as well, whom two guardians may look after. */
export function invitationRoutes(routes: CardholderRoutes, city: City): void {
  const { db, clock, transact } = city;

  routes.get(urls.invitations, async (visit) => {
    const invitations = await ownInvitations(db, visit.resident, clock());
    return showPage(visit, (panel) => <InvitationsPage {...panel} invitations={invitations} />);
  });

  routes.get(urls.invitationAcceptance(':id'), async (visit) => {
    const invitation = await invitationIn(visit);
    if (!invitation) return missing(visit);
    const obstacle = await obstacleTo(db, invitation, visit.resident.personId);
    return showPage(visit, (panel) =>
      obstacle ? (
        <ObstaclePage {...panel} invitation={invitation} obstacle={obstacle} />
      ) : (
        <AcceptancePage {...panel} invitation={invitation} />
      ),
    );
  });

  routes.post(urls.invitationAcceptance(':id'), async (visit) => {
    const id = idIn(visit.params);
    if (!id) return strange(visit);
    const accepted = await transact((tx) => acceptInvitation(tx, visit.resident, id));
    if (!accepted.ok) return accepted.reason === 'gone' ? missing(visit) : notDone(visit, accepted.reason);
    const { as, guardianName, firstName, lastName } = accepted.invitation;
    const t = textsOf(visit);
    const text =
      as === 'member' ? t.member.done(guardianName) : t.secondGuardian.done(`${firstName} ${lastName}`);
    return redirect(visit.reply, as === 'member' ? urls.cards : urls.family, { kind: 'success', text });
  });

  routes.get(urls.invitationRefusal(':id'), async (visit) => {
    const invitation = await invitationIn(visit);
    if (!invitation) return missing(visit);
    return showPage(visit, (panel) => <RefusalPage {...panel} invitation={invitation} />);
  });

  routes.post(urls.invitationRefusal(':id'), async (visit) => {
    const id = idIn(visit.params);
    if (!id) return strange(visit);
    const declined = await transact((tx) => declineInvitation(tx, visit.resident, id));
    if (!declined.ok) return missing(visit);
    return redirect(visit.reply, urls.invitations, { kind: 'info', text: textsOf(visit).refusal.done });
  });

  async function invitationIn({ resident, params }: CardholderVisit): Promise<Invitation | undefined> {
    const id = idIn(params);
    return id ? findOwnInvitation(db, resident, id, clock()) : undefined;
  }

  /** One that was withdrawn meanwhile is spoken of; somebody else's is not. */
  async function missing(visit: CardholderVisit): Promise<FastifyReply> {
    const id = idIn(visit.params);
    if (!id) return strange(visit);
    const parties = await partiesOf(db, id);
    const anothers = parties.length > 0 && !parties.includes(visit.resident.accountId);
    return anothers ? strange(visit) : notDone(visit, 'gone');
  }
}

const textsOf = ({ request }: CardholderVisit) => messages[request.scene.locale].invitations;

function notDone(visit: CardholderVisit, reason: Unanswerable): FastifyReply {
  return redirect(visit.reply, urls.invitations, { kind: 'warning', text: textsOf(visit).obstacles[reason] });
}
