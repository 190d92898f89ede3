import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../../http/page.ts';
import type { Messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { publicPage } from '../page.ts';
import { AddressPage } from './address-page.tsx';
import { UsedLinkPage } from './used-page.tsx';

type DeadState = 'used' | 'expired' | 'unknown';

interface MailedLink {
  /** Where the form goes that orders a link. */
  readonly action: string;
  readonly ask: { readonly title: string; readonly lead: string; readonly submit: string };
  /** Why a link no longer works. */
  readonly dead: Readonly<Record<DeadState | `${DeadState}Title`, string>>;
  /** Beside the login, where a used link may be wanted once more. */
  readonly again?: { readonly href: string; readonly label: string } | undefined;
}

/** The pages around a link that comes by mail: ordering one, and the way on from one that no longer works. */
export function mailedLinkPages(describe: (t: Messages['publicSite']) => MailedLink) {
  async function askForAddress(request: FastifyRequest, reply: FastifyReply, form: FormView, status: number) {
    const scene = await publicPage(request, reply);
    const { ask, action } = describe(scene.page.t.publicSite);
    return sendPage(reply, <AddressPage {...scene} {...ask} form={form} action={action} />, status);
  }

  async function showDeadLink(request: FastifyRequest, reply: FastifyReply, state: DeadState) {
    const scene = await publicPage(request, reply);
    const { ask, action, dead, again } = describe(scene.page.t.publicSite);
    const words = { title: dead[`${state}Title`], lead: dead[state] };
    if (state === 'used') return sendPage(reply, <UsedLinkPage {...scene} {...words} again={again} />, 410);
    const order = { form: emptyForm, submit: ask.submit, action };
    return sendPage(reply, <AddressPage {...scene} {...words} {...order} />, state === 'expired' ? 410 : 404);
  }

  return { askForAddress, showDeadLink };
}
