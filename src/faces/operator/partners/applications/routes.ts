import { z } from 'zod';
import type { City } from '../../../../city/city.ts';
import { findApplication, listApplications, placeOf } from '../../../../partners/applications/reads.ts';
import { partnersWithNip } from '../../../../partners/reads.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { sendPage } from '../../../http/page.ts';
import { idIn } from '../../../http/params.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import type { PartnerDesk } from '../routes.ts';
import { ApplicationPage } from './application-page.tsx';
import { ApplicationsPage } from './queue-page.tsx';

const pageSize = 50;

const queueQuery = z.object({
  widok: z.enum(['rozpatrzone']).optional().catch(undefined),
  po: z
    .string()
    .regex(/^\d{1,15}\.[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});

/** Firms that asked to become partners: those that wait, and those that have their answer. */
export function applicationRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnerApplications, async (visit) => {
    const { widok, po } = queueQuery.parse(visit.query);
    const pile = widok ? 'decided' : 'waiting';
    const after = po ? { at: new Date(Number(po.split('.')[0])), id: po.slice(-36) } : undefined;
    const [page, found] = await Promise.all([
      deskPage(visit),
      listApplications(city.db, visit.clerk, { pile, after, limit: pageSize + 1 }),
    ]);
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    const place = last && placeOf(last);
    const next = place && `${place.at.getTime()}.${place.id}`;
    return sendPage(visit.reply, ApplicationsPage({ desk: page, pile, rows, next, later: po !== undefined }));
  });

  desk.get(urls.partnerApplication(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(visit.params);
    const application = id && (await findApplication(city.db, clerk, id));
    if (!application) return notFound(request, reply);
    const [page, known] = await Promise.all([
      deskPage(visit),
      partnersWithNip(city.db, clerk, application.nip),
    ]);
    const same = known.filter((partner) => partner.id !== application.decision?.partnerId);
    return sendPage(reply, ApplicationPage({ desk: page, application, same }));
  });
}
