import { countWaiting } from '../../applications/reads.ts';
import type { Clerk } from '../../staff/clerk.ts';
import { pageContext } from '../http/page.ts';
import type { PageContext } from '../ui/page-context.ts';
import type { Visit } from './guard.ts';

/** What every page of the clerks knows besides the page's own context. */
export interface DeskPage {
  readonly page: PageContext;
  readonly clerk: Clerk;
  /** How many applications wait for somebody to take them; counting stops at 100. */
  readonly waiting: number;
  readonly now: Date;
}

export async function deskPage({ city, clerk, request, reply }: Visit): Promise<DeskPage> {
  const waiting = clerk.permissions.has('decide') ? await countWaiting(city.db, clerk, 'submitted', 100) : 0;
  return { page: await pageContext(request, reply), clerk, waiting, now: city.clock() };
}
