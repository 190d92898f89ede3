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
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { ListPaging } from '../list-paging.tsx';
import { urls, withQuery } from '../urls.ts';
import { Benefits } from './benefits-card.tsx';
import { nameOf } from './resident-page.tsx';

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
    const { residents, residentsDesk } = page.t;
    const name = nameOf(page, person);
    const title = residentsDesk.benefits.of(name);
    const here = urls.residentBenefits(person.id);
    const place = last && placeAfter({ order: 'newest' }, last);
    return sendPage(
      reply,
      <DeskFrame
        desk={desk}
        title={title}
        current="residents"
        breadcrumb={[
          { label: residents.title, href: urls.residents },
          { label: name, href: urls.resident(person.id) },
          { label: residentsDesk.benefits.title },
        ]}
      >
        <PageHead title={title} />
        <Benefits page={page} uses={uses} />
        <ListPaging
          first={after ? here : undefined}
          next={found.length > pageSize && place ? withQuery(here, { po: writePlace(place) }) : undefined}
        />
      </DeskFrame>,
    );
  });
}
