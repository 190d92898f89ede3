import type { FastifyInstance } from 'fastify';
import { claimNext } from '../../../../applications/claim.ts';
import { currentTypes } from '../../../../applications/offers.ts';
import { mineInReview, queuedApplications, waitingIn } from '../../../../applications/reads.ts';
import type { ApplicationStatus } from '../../../../applications/status.ts';
import type { City } from '../../../../city/city.ts';
import { allPackages } from '../../../../packages/reads.ts';
import type { Clerk } from '../../../../staff/clerk.ts';
import { savedFilters } from '../../../../staff/filters/saved.ts';
import { rawForm } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { deskPage } from '../../desk-page.ts';
import { deskFor, deskForAny } from '../../guard.ts';
import { applicationPermissions } from '../../places.ts';
import { urls, withQuery } from '../../urls.ts';
import { keepQueue, queueOf } from './kept.ts';
import { countTo, type PileStates, QueuePage } from './page.tsx';
import { keepTaken } from './taken.ts';
import { firstPile, orderOf, piles, queueQuery } from './view.ts';

const pageSize = 50;

export function queueRoutes(app: FastifyInstance, city: City): void {
  deskForAny(app, city, applicationPermissions).get(urls.applications, async (visit) => {
    const { clerk, request, reply } = visit;
    const query = queueQuery.parse(request.query);
    const pile = query.widok ?? firstPile(clerk);
    const order = orderOf(pile, query.kolejnosc);
    keepQueue(visit, query);
    const [desk, found, types, packages, states, saved] = await Promise.all([
      deskPage(visit),
      queuedApplications(city.db, clerk, {
        statuses: piles[pile],
        kind: query.rodzaj,
        typeCode: query.typ || undefined,
        mine: pile === 'moje',
        text: query.szukaj,
        order,
        after: query.po,
        limit: pageSize + 1,
      }),
      currentTypes(city.db, city.clock()),
      allPackages(city.db),
      pileStates(city, clerk),
      savedFilters(city.db, clerk, 'applications'),
    ]);
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    return sendPage(
      reply,
      QueuePage({
        desk: { ...desk, queue: queueOf(query) },
        rows,
        types,
        packages,
        states,
        saved,
        query,
        pile,
        order,
        nextAfter: last?.id,
      }),
    );
  });

  deskFor(app, city, 'decide').post(urls.nextApplication, async (visit) => {
    const { clerk, request, reply } = visit;
    const { rodzaj, typ } = queueQuery.parse(rawForm(request));
    const number = await city.transact((tx) => claimNext(tx, clerk, { kind: rodzaj, typeCode: typ }));
    if (number !== undefined) {
      keepTaken(visit, number, { rodzaj, typ });
      return redirect(reply, urls.application(number));
    }
    const t = messages[request.scene.locale].operator.queue;
    return redirect(reply, withQuery(urls.applications, { rodzaj, typ }), {
      kind: 'info',
      text: rodzaj || typ ? t.nothingWaitsInFilter : t.nothingWaits,
    });
  });
}

async function pileStates({ db }: City, clerk: Clerk): Promise<PileStates> {
  const waiting = (statuses: readonly ApplicationStatus[]) => waitingIn(db, clerk, statuses, countTo);
  const [open, mine, returned, accepted, inProduction, ready] = await Promise.all([
    waiting(piles.oczekujace),
    mineInReview(db, clerk),
    waiting(piles['do-poprawy']),
    waiting(piles['do-produkcji']),
    waiting(piles['w-produkcji']),
    waiting(piles['do-odbioru']),
  ]);
  return {
    oczekujace: open,
    moje: mine,
    'do-poprawy': returned,
    'do-produkcji': accepted,
    'w-produkcji': inProduction,
    'do-odbioru': ready,
  };
}
