import type { FastifyReply } from 'fastify';
import type { PartnerApplication } from '../../../../partners/applications/application.ts';
import { findApplication } from '../../../../partners/applications/reads.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { idIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import { urls } from '../../urls.ts';
import { sendPartnerConflict } from '../conflict.tsx';
import type { PartnerVisit } from '../routes.ts';

/** An application that nobody has decided; whoever comes second is told. */
export async function withWaiting(
  visit: PartnerVisit,
  work: (application: PartnerApplication) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const id = idIn(params);
  const application = id && (await findApplication(city.db, clerk, id));
  if (!application) return notFound(request, reply);
  if (!application.decision) return work(application);
  const { conflict } = messages[request.scene.locale].partners.application;
  return sendPartnerConflict(visit, conflict, urls.partnerApplication(application.id));
}
