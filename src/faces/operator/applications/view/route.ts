import type { FastifyInstance, FastifyReply } from 'fastify';
import { claimApplication, releaseApplication } from '../../../../applications/claim.ts';
import { viewApplication, viewPesel } from '../../../../applications/view.ts';
import type { City } from '../../../../city/city.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { numberIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import { deskPage } from '../../desk-page.ts';
import { deskFor, deskForAny, type Visit } from '../../guard.ts';
import { applicationPermissions } from '../../places.ts';
import { urls } from '../../urls.ts';
import { sendConflict } from '../conflict.tsx';
import { keptQueue } from '../queue/kept.ts';
import { lookAround } from './around.ts';
import { ViewPage } from './page.tsx';

export function viewRoutes(app: FastifyInstance, city: City): void {
  deskForAny(app, city, applicationPermissions).get(urls.application(':number'), async (visit) => {
    const number = numberIn(visit.request.params);
    return number ? showApplication(visit, number, undefined) : notFound(visit.request, visit.reply);
  });

  const deciding = deskFor(app, city, 'decide');
  deciding.get(urls.pesel(':number'), async (visit) => {
    const { clerk, request, reply } = visit;
    const number = numberIn(request.params);
    const pesel = number && (await city.transact((tx) => viewPesel(tx, city.keys, clerk, number)));
    return number && pesel ? showApplication(visit, number, pesel) : notFound(request, reply);
  });

  deciding.post(urls.claim(':number'), async (visit) => {
    const { clerk, request, reply } = visit;
    const number = numberIn(request.params);
    if (!number) return notFound(request, reply);
    const result = await city.transact((tx) => claimApplication(tx, clerk, number));
    if (result.ok) {
      // The clock on the page shows by itself that it goes on.
      const onPage = textOf(rawForm(request), 'strona') === 'nie';
      return onPage ? reply.code(204).send() : redirect(reply, urls.application(number));
    }
    if (result.reason === 'claimed') {
      return sendConflict(visit, number, { reason: 'claimed', byName: result.byName });
    }
    return result.reason === 'not-found'
      ? notFound(request, reply)
      : sendConflict(visit, number, { reason: result.reason });
  });

  deciding.post(urls.release(':number'), async (visit) => {
    const { clerk, request, reply } = visit;
    const number = numberIn(request.params);
    if (!number) return notFound(request, reply);
    const released = await city.transact((tx) => releaseApplication(tx, clerk, number));
    if (!released) return sendConflict(visit, number, { reason: 'not-claimed' });
    const t = messages[request.scene.locale].operator.view;
    return redirect(reply, keptQueue(visit).href, { kind: 'success', text: t.released(number) });
  });
}

async function showApplication(
  visit: Visit,
  number: number,
  pesel: string | undefined,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const viewed = await city.transact((tx) => viewApplication(tx, clerk, number));
  if (!viewed) return notFound(request, reply);
  const around = await lookAround(city, clerk, viewed);
  return sendPage(reply, ViewPage({ desk: await deskPage(visit), viewed, around, pesel }));
}
