import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hashPassword } from '../../../accounts/password-hash.ts';
import type { City } from '../../../city/city.ts';
import { tickedConsents } from '../../../consents/forms.ts';
import { registrationConsents } from '../../../consents/reads.ts';
import {
  confirmInvitation,
  type InvitationLink,
  inspectInvitation,
  refuseInvitation,
} from '../../../family/invitations/confirm.ts';
import { invitationInput } from '../../../family/invitations/forms.ts';
import type { Invitation } from '../../../family/invitations/invitation.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { letInWith } from '../login/let-in.ts';
import { publicPage } from '../page.ts';
import { UsedLinkPage } from '../sent/used-page.tsx';
import { urls } from '../urls.ts';
import { InvitationPage, RefusalPage } from './page.tsx';

type Token = { Params: { token: string } };
type DeadState = Exclude<InvitationLink['state'], 'open'>;

const statuses: Record<DeadState, number> = { used: 410, expired: 410, unknown: 404 };
const waysOn: Record<DeadState, string> = {
  used: urls.passwordReset,
  expired: urls.register,
  unknown: urls.contact,
};

/** Behind the link of an invitation to an address that nobody logs in with. */
export function invitationRoutes(app: FastifyInstance, city: City): void {
  const credentials = { config: { rateLimit: limits.credentials } };
  const inspect = (token: string) => inspectInvitation(city.db, token, city.clock());
  const asked = () => registrationConsents(city.db, city.clock());

  interface Shown {
    readonly token: string;
    readonly invitation: Invitation;
    readonly form: FormView;
  }

  async function show(request: FastifyRequest, reply: FastifyReply, shown: Shown, status = 200) {
    const [scene, consents] = await Promise.all([publicPage(request, reply), asked()]);
    return sendPage(reply, <InvitationPage {...scene} {...shown} consents={consents} />, status);
  }

  async function showDeadLink(request: FastifyRequest, reply: FastifyReply, state: DeadState) {
    const scene = await publicPage(request, reply);
    const { dead } = scene.page.t.invitations.link;
    const words = { title: dead[`${state}Title`], lead: dead[state] };
    const again = { href: waysOn[state], label: dead[`${state}Way`] };
    return sendPage(reply, <UsedLinkPage {...scene} {...words} again={again} />, statuses[state]);
  }

  app.get<Token>(urls.familyInvitation(':token'), async (request, reply) => {
    const { token } = request.params;
    const link = await inspect(token);
    if (link.state !== 'open') return showDeadLink(request, reply, link.state);
    return show(request, reply, { token, invitation: link.invitation, form: emptyForm });
  });

  app.post<Token>(urls.familyInvitation(':token'), credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const { token } = request.params;
    const t = messages[locale];
    const [link, consents] = await Promise.all([inspect(token), asked()]);
    if (link.state !== 'open') return showDeadLink(request, reply, link.state);
    const { invitation } = link;
    const raw = rawForm(request);
    const parsed = parseInput(invitationInput(consents, invitation), raw);
    if (!parsed.ok) {
      return show(request, reply, { token, invitation, form: refusedForm(raw, parsed.errors, t) }, 422);
    }
    const { password } = parsed.value;
    const given = {
      passwordHash: await hashPassword(password),
      consents: tickedConsents(consents, parsed.value),
    };
    const confirmed = await city.transact((tx) => confirmInvitation(tx, token, given, ip));
    if (!confirmed.ok) return showDeadLink(request, reply, confirmed.reason);
    const flash = { kind: 'success', text: t.invitations.link.done } as const;
    return letInWith(city, request, reply, { email: confirmed.email, password }, { flash });
  });

  app.get<Token>(urls.familyRefusal(':token'), async (request, reply) => {
    const { token } = request.params;
    const link = await inspect(token);
    if (link.state !== 'open') return showDeadLink(request, reply, link.state);
    const scene = await publicPage(request, reply);
    return sendPage(reply, <RefusalPage {...scene} token={token} invitation={link.invitation} />);
  });

  app.post<Token>(urls.familyRefusal(':token'), credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const { token } = request.params;
    const link = await inspect(token);
    if (link.state !== 'open') return showDeadLink(request, reply, link.state);
    const refused = await city.transact((tx) => refuseInvitation(tx, token, ip));
    if (!refused) return showDeadLink(request, reply, 'used');
    const text = messages[locale].invitations.link.refusal.done;
    return redirect(reply, urls.home, { kind: 'success', text });
  });
}
