import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { code, line, parseInput } from '../../../platform/input.ts';
import { deleteFilter } from '../../../staff/filters/delete.ts';
import { renameFilter } from '../../../staff/filters/rename.ts';
import { saveFilter } from '../../../staff/filters/save.ts';
import { findOwnFilter, type SavedFilter } from '../../../staff/filters/saved.ts';
import { permissions } from '../../../staff/permission.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskForAny, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { DeleteFilterPage, FilterPage, NewFilterPage } from './pages.tsx';
import { listAddress, queryToSave, savedPlaces } from './places.ts';

const name = line(60);
const saving = z.object({
  miejsce: z.enum(savedPlaces as [string, ...string[]], code('required')),
  zapytanie: z.string(code('required')).max(500),
  nazwa: name,
});
const renaming = z.object({ nazwa: name });

/** The clerk's own filters of the lists: kept, renamed, deleted. */
export function filterRoutes(app: FastifyInstance, city: City): void {
  const desk = deskForAny(app, city, permissions);

  desk.post(urls.savedFilters, async (visit) => {
    const { clerk, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(saving, raw);
    if (!parsed.ok) return showNew(visit, refusedForm(raw, parsed.errors, t));
    const { miejsce: place, nazwa } = parsed.value;
    // Read and written anew: nothing but the parts of a list's address.
    const query = queryToSave(Object.fromEntries(new URLSearchParams(parsed.value.zapytanie)));
    const result = await city.transact((tx) => saveFilter(tx, clerk, { place, name: nazwa, query }));
    if (result.ok) {
      const text = t.operatorWorklist.filters.saved(nazwa);
      return redirect(reply, listAddress(place, query), { kind: 'success', text });
    }
    return showNew(visit, { values: raw, errors: { nazwa: t.operatorWorklist.filters[result.reason] } });
  });

  desk.get(urls.savedFilter(':id'), (visit) =>
    withOwn(visit, (filter) =>
      showFilter(visit, filter, { values: { nazwa: filter.name }, errors: {} }, 200),
    ),
  );

  desk.post(urls.savedFilter(':id'), (visit) =>
    withOwn(visit, async (filter) => {
      const { clerk, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(renaming, raw);
      if (!parsed.ok) return showFilter(visit, filter, refusedForm(raw, parsed.errors, t), 422);
      const result = await city.transact((tx) => renameFilter(tx, clerk, filter.id, parsed.value.nazwa));
      if (result.ok) return redirect(reply, listAddress(filter.place, filter.query));
      if (result.reason === 'not-found') return notFound(request, reply);
      const errors = { nazwa: t.operatorWorklist.filters[result.reason] };
      return showFilter(visit, filter, { values: raw, errors }, 422);
    }),
  );

  desk.get(urls.filterDeletion(':id'), (visit) =>
    withOwn(visit, async (filter) =>
      sendPage(visit.reply, DeleteFilterPage({ desk: await deskPage(visit), filter })),
    ),
  );

  desk.post(urls.filterDeletion(':id'), (visit) =>
    withOwn(visit, async (filter) => {
      const { clerk, request, reply } = visit;
      await city.transact((tx) => deleteFilter(tx, clerk, filter.id));
      const text = messages[request.scene.locale].operatorWorklist.filters.deleted(filter.name);
      return redirect(reply, listAddress(filter.place, ''), { kind: 'success', text });
    }),
  );
}

async function withOwn(
  { city, clerk, request, reply }: Visit,
  go: (filter: SavedFilter) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const id = idIn(request.params);
  const filter = id && (await findOwnFilter(city.db, clerk, id));
  return filter ? go(filter) : notFound(request, reply);
}

async function showNew(visit: Visit, form: FormView): Promise<FastifyReply> {
  return sendPage(visit.reply, NewFilterPage({ desk: await deskPage(visit), form }), 422);
}

async function showFilter(
  visit: Visit,
  filter: SavedFilter,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  return sendPage(visit.reply, FilterPage({ desk: await deskPage(visit), filter, form }), status);
}
