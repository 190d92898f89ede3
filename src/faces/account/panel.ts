import type { FastifyReply } from 'fastify';
import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { AccountHolder } from '../../accounts/account.ts';
import type { GuardedRoutes, GuardedVisit } from '../http/guard.ts';
import type { Crumb } from '../ui/breadcrumb/breadcrumb.tsx';
import type { PageContext } from '../ui/page-context.ts';
import type { AccountUrls } from './urls.ts';

/** Whoever is logged in, with the names that must not be the password. */
type Owner = AccountHolder & { readonly firstName: string; readonly lastName: string };

export type OwnVisit = GuardedVisit<'holder', Owner>;

interface AccountFrameProps {
  title: string;
  breadcrumb?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** What a page of the own account is given, in whichever panel it stands. */
export interface AccountPage {
  readonly page: PageContext;
  readonly urls: AccountUrls;
  /** The panel around it. */
  readonly Frame: FunctionComponent<AccountFrameProps>;
  /** Where the panel goes on after the first second factor; otherwise to the page of the second factor. */
  readonly afterFirst?: { readonly href: string; readonly label: string } | undefined;
  /** The second factor has to be set up before anything else of the panel opens. */
  readonly factorDue?: boolean | undefined;
}

/** "Moje konto" of a panel: its routes, its addresses, and how it shows a page. */
export interface AccountPanel {
  readonly routes: GuardedRoutes<OwnVisit>;
  readonly urls: AccountUrls;
  show(visit: OwnVisit, draw: (panel: AccountPage) => VNode, status?: number): Promise<FastifyReply>;
}
