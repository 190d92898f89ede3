import { waitingIn } from '../../applications/reads.ts';
import { countWaiting as countWaitingCases } from '../../cases/inbox.ts';
import { countWaiting as countWaitingPartners } from '../../partners/applications/reads.ts';
import { countProposals } from '../../partners/offers/queue.ts';
import { type Clerk, clerkWho } from '../../staff/clerk.ts';
import { pageContext } from '../http/page.ts';
import type { PageContext } from '../ui/page-context.ts';
import { type KeptQueue, keptQueue } from './applications/queue/kept.ts';
import { piles } from './applications/queue/view.ts';
import type { Visit } from './guard.ts';

/** What every page of the clerks knows besides the page's own context. */
export interface DeskPage {
  readonly page: PageContext;
  readonly clerk: Clerk;
  /** How many applications wait for a decision, as the queue has it; counting stops at 100. */
  readonly waiting: number;
  /** How many cases wait for an answer; counting stops at 100 as well. */
  readonly waitingCases: number;
  /** How many firms wait for an answer to their application; counted as the cases are. */
  readonly waitingPartners: number;
  /** How many offers wait for approval; the same. */
  readonly waitingOffers: number;
  readonly queue: KeptQueue;
  readonly now: Date;
}

export async function deskPage(visit: Visit): Promise<DeskPage> {
  const { city, clerk, request, reply } = visit;
  const answering = clerkWho(clerk, 'answer-cases');
  const forPartners = clerkWho(clerk, 'partners');
  const [page, waiting, waitingCases, waitingPartners, waitingOffers] = await Promise.all([
    pageContext(request, reply),
    clerk.permissions.has('decide')
      ? waitingIn(city.db, clerk, piles.oczekujace, 100).then(({ count }) => count)
      : 0,
    answering ? countWaitingCases(city.db, answering) : 0,
    forPartners ? countWaitingPartners(city.db, forPartners) : 0,
    forPartners ? countProposals(city.db, forPartners, 100) : 0,
  ]);
  return {
    page: { ...page, person: clerk.accountId },
    clerk,
    waiting,
    waitingCases,
    waitingPartners,
    waitingOffers,
    queue: keptQueue(visit),
    now: city.clock(),
  };
}
