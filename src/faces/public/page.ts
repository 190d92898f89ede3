import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Holder } from '../../accounts/account.ts';
import { findHolder } from '../../accounts/reads.ts';
import { isStranger, pageContext, strangersContext } from '../http/page.ts';
import { currentSession } from '../http/request.ts';
import type { Messages } from '../i18n/index.ts';
import type { FrameUser } from '../ui/frame/header.tsx';
import type { IconName } from '../ui/icon/icon.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { type Panel, panels, panelsOf } from './urls.ts';

/** What every public page is given: anybody may look, and whoever is logged in is shown as such. */
export interface PublicPage {
  readonly page: PageContext;
  readonly user: FrameUser | undefined;
  readonly holder: Holder | undefined;
}

export async function publicPage(request: FastifyRequest, reply: FastifyReply): Promise<PublicPage> {
  const [page, holder] = await Promise.all([pageContext(request, reply), currentHolder(request)]);
  return { page, holder, user: holder && frameUser(holder, page.t) };
}

/** The same for a page that everybody may keep: a stranger's holds no token, so it has no form but the language's. */
export async function openPage(request: FastifyRequest, reply: FastifyReply): Promise<PublicPage> {
  if (!isStranger(request)) return publicPage(request, reply);
  return { page: await strangersContext(request), holder: undefined, user: undefined };
}

export async function currentHolder(request: FastifyRequest): Promise<Holder | undefined> {
  const session = await currentSession(request);
  return session && findHolder(request.scene.city.db, session.accountId);
}

const icons: Record<Panel, IconName> = { resident: 'id-card', staff: 'layout-dashboard', partner: 'store' };

function frameUser(holder: Holder, t: Messages): FrameUser {
  return {
    name: `${holder.firstName} ${holder.lastName}`,
    email: holder.email,
    links: panelsOf(holder).map((panel) => ({
      href: panels[panel],
      label: t.publicSite.panels[panel],
      icon: icons[panel],
    })),
  };
}
