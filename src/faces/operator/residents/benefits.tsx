import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { usesAbout } from '../../../benefits/about.ts';
import { usePlace, writePlace } from '../../../benefits/forms.ts';
import { placeAfter } from '../../../benefits/own-uses.ts';
import type { City } from '../../../city/city.ts';
import { viewPerson } from '../../../people/directory.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { urls, withQuery } from '../urls.ts';
import { AboutFrame } from './about-frame.tsx';
import { Benefits } from './benefits-card.tsx';

const pageSize = 50;

const paging = z.object({ po: usePlace });

/** Every discount that somebody has taken. */
export function benefitRoutes(app: FastifyInstance, city: City): void {
  deskFor(app, city, 'read-residents').get(urls.residentBenefits(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const { po: after } = paging.parse(request.query);
    const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
    if (!person) return notFound(request, reply);
    const found = await usesAbout(city.db, clerk, person.id, { after, limit: pageSize + 1 });
    const uses = found.slice(0, pageSize);
    const last = uses.at(-1);
    const desk = await deskPage(visit);
    const { page } = desk;
    const here = urls.residentBenefits(person.id);
    const place = last && placeAfter({ order: 'newest' }, last);
    return sendPage(
      reply,
      <AboutFrame desk={desk} person={person} told={page.t.residentsDesk.benefits}>
        <Benefits page={page} uses={uses} />
        <Paging
          first={after ? here : undefined}
          next={found.length > pageSize && place ? withQuery(here, { po: writePlace(place) }) : undefined}
        />
      </AboutFrame>,
    );
  });
}
