import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { personLog } from '../../../events/reads.ts';
import { viewPerson } from '../../../people/directory.ts';
import { everyEntryOf } from '../../../people/merged.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { urls, withQuery } from '../urls.ts';
import { AboutFrame } from './about-frame.tsx';
import { Events } from './history-card.tsx';

const pageSize = 50;

const paging = z.object({ po: z.uuid().optional().catch(undefined) });

/** Everything that happened to somebody, in words. */
export function historyRoutes(app: FastifyInstance, city: City): void {
  deskFor(app, city, 'read-residents').get(urls.residentHistory(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const { po: after } = paging.parse(request.query);
    const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
    if (!person) return notFound(request, reply);
    const everyEntry = await everyEntryOf(city.db, person.id);
    const found = await personLog(city.db, clerk, everyEntry, { after, limit: pageSize + 1 });
    const events = found.slice(0, pageSize);
    const desk = await deskPage(visit);
    const { page } = desk;
    const { residentsDesk } = page.t;
    const here = urls.residentHistory(person.id);
    return sendPage(
      reply,
      <AboutFrame desk={desk} person={person} told={residentsDesk.history}>
        {events.length === 0 ? (
          <p class="km-subtle">{residentsDesk.history.none}</p>
        ) : (
          <Events page={page} events={events} />
        )}
        <Paging
          first={after ? here : undefined}
          next={found.length > pageSize ? withQuery(here, { po: events.at(-1)?.id }) : undefined}
        />
      </AboutFrame>,
    );
  });
}
