import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hashPassword } from '../../../accounts/password-hash.ts';
import type { City } from '../../../city/city.ts';
import type { Consent } from '../../../consents/consent.ts';
import { tickedConsents } from '../../../consents/forms.ts';
import { registrationConsents } from '../../../consents/reads.ts';
import { acceptInvitation } from '../../../people/invitations/accept.ts';
import { invitationInput } from '../../../people/invitations/forms.ts';
import type { ResidentInvitation } from '../../../people/invitations/invitation.ts';
import { type InvitationLink, inspectInvitation } from '../../../people/invitations/reads.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { letInWith } from '../login/let-in.ts';
import { publicPage } from '../page.ts';
import { UsedLinkPage } from '../sent/used-page.tsx';
import { panels, urls } from '../urls.ts';
import { type InvitationProps, ResidentInvitationPage } from './page.tsx';

type Token = { Params: { token: string } };
type DeadState = Exclude<InvitationLink['state'], 'open'>;

const statuses: Record<DeadState, number> = { used: 410, expired: 410, unknown: 404 };
const waysOn: Record<DeadState, string> = {
  used: urls.passwordReset,
  expired: urls.register,
  unknown: urls.contact,
};

/** Behind the link of an invitation to somebody whom the city knows from another system. */
export function residentInvitationRoutes(app: FastifyInstance, city: City): void {
  const asked = () => registrationConsents(city.db, city.clock());

  interface Shown {
    readonly token: string;
    readonly invitation: ResidentInvitation;
    readonly consents: readonly Consent[];
    readonly form: FormView;
    readonly obstacle?: InvitationProps['obstacle'];
  }

  async function show(request: FastifyRequest, reply: FastifyReply, shown: Shown, status = 200) {
    const scene = await publicPage(request, reply);
    return sendPage(reply, <ResidentInvitationPage {...scene} {...shown} />, status);
  }

  async function showDeadLink(request: FastifyRequest, reply: FastifyReply, state: DeadState) {
    const scene = await publicPage(request, reply);
    const { dead } = scene.page.t.operatorImports.link;
    const words = { title: dead[`${state}Title`], lead: dead[state] };
    const again = { href: waysOn[state], label: dead[`${state}Way`] };
    return sendPage(reply, <UsedLinkPage {...scene} {...words} again={again} />, statuses[state]);
  }

  app.get<Token>(urls.residentInvitation(':token'), async (request, reply) => {
    const { token } = request.params;
    const [link, consents] = await Promise.all([inspectInvitation(city.db, token, city.clock()), asked()]);
    if (link.state !== 'open') return showDeadLink(request, reply, link.state);
    const { invitation } = link;
    const shown = { token, invitation, consents, form: emptyForm };
    if (!invitation.hasAccount) return show(request, reply, shown);
    const session = await currentSession(request);
    if (!session) return redirect(reply, urls.loginAndReturn(urls.residentInvitation(token)));
    const foreign = session.accountId !== invitation.accountId;
    return show(request, reply, { ...shown, obstacle: foreign ? 'foreign' : undefined });
  });

  const credentials = { config: { rateLimit: limits.credentials } };
  app.post<Token>(urls.residentInvitation(':token'), credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const { token } = request.params;
    const t = messages[locale];
    const [link, consents] = await Promise.all([inspectInvitation(city.db, token, city.clock()), asked()]);
    if (link.state !== 'open') return showDeadLink(request, reply, link.state);
    const { invitation } = link;
    const session = invitation.hasAccount ? await currentSession(request) : undefined;
    if (invitation.hasAccount && !session) {
      return redirect(reply, urls.loginAndReturn(urls.residentInvitation(token)));
    }
    const raw = rawForm(request);
    const shown = { token, invitation, consents };
    const parsed = parseInput(invitationInput(consents, invitation), raw);
    if (!parsed.ok) {
      return show(request, reply, { ...shown, form: refusedForm(raw, parsed.errors, t) }, 422);
    }
    const { password = '' } = parsed.value;
    const as = session ? { accountId: session.accountId } : { passwordHash: await hashPassword(password) };
    const answer = { as, consents: tickedConsents(consents, parsed.value) };
    const accepted = await city.transact((tx) => acceptInvitation(tx, token, answer, ip));
    if (!accepted.ok) {
      switch (accepted.reason) {
        case 'used':
        case 'expired':
        case 'unknown':
          return showDeadLink(request, reply, accepted.reason);
        case 'not-yours':
          return show(request, reply, { ...shown, form: emptyForm, obstacle: 'foreign' }, 409);
        case 'has-panel':
          return show(request, reply, { ...shown, form: emptyForm, obstacle: 'hasPanel' }, 409);
      }
    }
    const flash = { kind: 'success', text: t.operatorImports.link.done } as const;
    if (session) return redirect(reply, panels.resident, flash);
    return letInWith(city, request, reply, { email: accepted.email, password }, { flash });
  });
}
