import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { standingSuspension } from '../../../consents/suspensions.ts';
import { peopleStates, searchPeople, viewPerson } from '../../../people/directory.ts';
import { standsNowAs } from '../../../people/merged.ts';
import { code, line, parseInput } from '../../../platform/input.ts';
import { liftSuspension } from '../../../privacy/lift-suspension.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { LiftConflictPage, LiftPage } from './lift-page.tsx';
import { ResidentsPage } from './list-page.tsx';
import { residentOnOnePage } from './load.ts';
import { ResidentPage } from './resident-page.tsx';

const pageSize = 50;

const search = z.object({
  szukaj: z.string().trim().max(120).optional().catch(undefined),
  stan: z.enum(peopleStates).optional().catch(undefined),
  po: z.uuid().optional().catch(undefined),
});

const lifting = z.object({ reason: line(500) }, code('required'));

/** "Mieszkańcy". */
export function residentRoutes(app: FastifyInstance, city: City): void {
  const reading = deskFor(app, city, 'read-residents');

  reading.get(urls.residents, async (visit) => {
    const { clerk, request, reply } = visit;
    const query = search.parse(request.query);
    const { szukaj: text, stan: state, po: after } = query;
    const found = await searchPeople(city.db, clerk, city.keys, { text, state, after, limit: pageSize + 1 });
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    const desk = await deskPage(visit);
    return sendPage(
      reply,
      ResidentsPage({ desk, rows, text, state, paged: after !== undefined, nextAfter: last?.id }),
    );
  });

  reading.get(urls.resident(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const now = id && (await standsNowAs(city.db, id));
    if (now) {
      const text = messages[request.scene.locale].operatorMerging.merged;
      return redirect(reply, urls.resident(now), { kind: 'info', text });
    }
    const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
    if (!person) return notFound(request, reply);
    return sendPage(reply, ResidentPage(await residentOnOnePage(visit, person)));
  });

  const unlocking = deskFor(app, city, 'unblock');
  unlocking.get(urls.suspensionLifting(':id'), (visit) => ask(visit, emptyForm, 200));
  unlocking.post(urls.suspensionLifting(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const raw = rawForm(request);
    const t = messages[request.scene.locale];
    const parsed = parseInput(lifting, raw);
    if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
    const lifted = await city.transact((tx) => liftSuspension(tx, clerk, id, parsed.value.reason));
    if (!lifted.ok) return ask(visit, emptyForm, 409, lifted.reason);
    return redirect(reply, urls.resident(id), { kind: 'success', text: t.residents.lift.done });
  });
}

type Conflict = 'not-suspended' | 'own';

async function ask(
  visit: Visit<ClerkWho<'unblock'>>,
  form: FormView,
  status: number,
  refused?: Conflict,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
  if (!person) return notFound(request, reply);
  const { accountId } = person;
  const [desk, suspension] = await Promise.all([
    deskPage(visit),
    accountId === null ? undefined : standingSuspension(city.db, accountId),
  ]);
  if (refused || !suspension) {
    const why = refused ?? 'not-suspended';
    return sendPage(reply, LiftConflictPage({ desk, person, why }), 409);
  }
  return sendPage(reply, LiftPage({ desk, person, suspension, form }), status);
}
