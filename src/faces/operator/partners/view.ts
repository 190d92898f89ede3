import type { FastifyReply } from 'fastify';
import { partnerLog } from '../../../events/reads.ts';
import { branchesOf } from '../../../partners/branches/reads.ts';
import { listPeople } from '../../../partners/people/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { listPage } from '../../http/list-page.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { PartnerPage } from './partner-page.tsx';
import type { PartnerVisit } from './routes.ts';
import { withPartner } from './with-partner.ts';

const eventsShown = 8;

export function showPartner(visit: PartnerVisit): Promise<FastifyReply> {
  return withPartner(visit, async (partner) => {
    const { city, clerk, query } = visit;
    const address = urls.partner(partner.id);
    const [desk, branches, people, events] = await Promise.all([
      deskPage(visit),
      listPage(
        { address, query, name: 'placowki' },
        (page) => branchesOf(city.db, clerk, partner.id, page),
        ({ id }) => id,
      ),
      listPage(
        { address, query },
        (page) => listPeople(city.db, clerk, partner.id, page),
        ({ accountId }) => accountId,
      ),
      partnerLog(city.db, clerk, partner.id, { limit: eventsShown + 1 }),
    ]);
    const history = { events: events.slice(0, eventsShown), more: events.length > eventsShown };
    const today = dayOf(city.clock());
    return sendPage(visit.reply, PartnerPage({ desk, partner, branches, people, history, today }));
  });
}
