import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../../city/city.ts';
import { viewPerson } from '../../../../people/directory.ts';
import { code, line, parseInput } from '../../../../platform/input.ts';
import { proposeStaying, type Refusal } from '../../../../privacy/merging/merge.ts';
import { mergeable, mergePeople } from '../../../../privacy/merging/merge-people.ts';
import type { ClerkWho } from '../../../../staff/clerk.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { deskFor, type Visit } from '../../guard.ts';
import { urls } from '../../urls.ts';
import { MergingPage } from './page.tsx';
import { sideOf } from './side.ts';

type MergingVisit = Visit<ClerkWho<'edit-residents'>>;

const both = z.object({ id: z.uuid(), other: z.uuid() });
const chosen = z.object({ zostaje: z.uuid().optional().catch(undefined) });

const confirmed = z.object(
  {
    karta: z.uuid().optional().catch(undefined),
    reason: line(500),
    potwierdzenie: z.literal('tak', code('consent-required')),
  },
  code('required'),
);

/** "Połącz": two entries that were one person. */
export function mergingRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.merging(':id', ':other'), (visit) =>
    show(visit, chosen.parse(visit.request.query).zostaje, { form: emptyForm, status: 200 }),
  );

  desk.post(urls.merging(':id', ':other'), async (visit) => {
    const { clerk, request, reply } = visit;
    const ids = both.safeParse(request.params).data;
    const raw = rawForm(request);
    const into = chosen.parse(raw).zostaje;
    if (!ids || into === undefined || ![ids.id, ids.other].includes(into)) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const parsed = parseInput(confirmed, raw);
    if (!parsed.ok) return show(visit, into, { form: refusedForm(raw, parsed.errors, t), status: 422 });
    const from = into === ids.id ? ids.other : ids.id;
    const { reason, karta: cardId } = parsed.value;
    const merged = await mergePeople(city, clerk, { from, into, cardId, reason });
    if (!merged.ok) return show(visit, into, { form: refusedForm(raw, {}, t), status: 409, refused: merged });
    const back = clerk.permissions.has('read-residents') ? urls.resident(into) : urls.home;
    return redirect(reply, back, { kind: 'success', text: t.operatorMerging.done });
  });
}

interface Shown {
  readonly form: FormView;
  readonly status: number;
  readonly refused?: Refusal;
}

/** Why it cannot be done is on the page, with both entries beside each other. */
async function show(
  visit: MergingVisit,
  wanted: string | undefined,
  { form, status, refused }: Shown,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const ids = both.safeParse(request.params).data;
  if (!ids) return notFound(request, reply);
  const { id, other } = ids;
  const proposed = wanted === undefined ? await propose(visit, id, other) : undefined;
  const into = (wanted ?? proposed?.personId) === other ? other : id;
  const from = into === id ? other : id;
  const people = await city.transact(async (tx) => ({
    stays: await viewPerson(tx, clerk, into),
    goes: await viewPerson(tx, clerk, from),
  }));
  if (!people.stays || !people.goes) return notFound(request, reply);
  const [desk, stays, goes, possible] = await Promise.all([
    deskPage(visit),
    sideOf(visit, people.stays),
    sideOf(visit, people.goes),
    mergeable({ db: city.db, now: city.clock() }, clerk, { into, from }),
  ]);
  const why = refused ?? (possible.ok ? undefined : possible);
  const props = { desk, stays, goes, because: proposed?.because, refused: why, form };
  return sendPage(reply, MergingPage(props), why ? 409 : status);
}

/** Which of the two had better stay, as long as they can be merged at all. */
async function propose({ city, clerk }: MergingVisit, into: string, from: string) {
  const possible = await mergeable({ db: city.db, now: city.clock() }, clerk, { into, from });
  if (possible.ok) return proposeStaying(possible.into, possible.from);
  return possible.reason === 'other-role' ? { personId: from, because: 'role' as const } : undefined;
}
