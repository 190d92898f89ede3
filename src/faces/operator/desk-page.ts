import { countWaiting } from '../../applications/reads.ts';
import { countWaiting as countWaitingCases } from '../../cases/inbox.ts';
import { type Clerk, clerkWho } from '../../staff/clerk.ts';
import { pageContext } from '../http/page.ts';
import type { PageContext } from '../ui/page-context.ts';
import type { Visit } from './guard.ts';

/** What every page of the clerks knows besides the page's own context. */
export interface DeskPage {
  readonly page: PageContext;
  readonly clerk: Clerk;
  /** How many applications wait for somebody to take them; counting stops at 100. */
  readonly waiting: number;
  /** How many cases wait for an answer; counting stops at 100 as well. */
  readonly waitingCases: number;
  readonly now: Date;
}

export async function deskPage({ city, clerk, request, reply }: Visit): Promise<DeskPage> {
  const answering = clerkWho(clerk, 'answer-cases');
  const [page, waiting, waitingCases] = await Promise.all([
    pageContext(request, reply),
    clerk.permissions.has('decide') ? countWaiting(city.db, clerk, 'submitted', 100) : 0,
    answering ? countWaitingCases(city.db, answering) : 0,
  ]);
  return { page: { ...page, person: clerk.accountId }, clerk, waiting, waitingCases, now: city.clock() };
}
