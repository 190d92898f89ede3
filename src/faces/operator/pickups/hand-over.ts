import type { FastifyReply } from 'fastify';
import { endOfOldCard } from '../../../applications/effect.ts';
import type { Collector } from '../../../applications/pickup.ts';
import { handOver, type ProductionResult } from '../../../applications/produce.ts';
import { viewApplication } from '../../../applications/view.ts';
import { cardOf, ownCards } from '../../../cards/reads.ts';
import { parseInput } from '../../../platform/input.ts';
import { collectorInput } from '../../../production/forms.ts';
import { alsoWaiting, findWaiting, guardiansOf } from '../../../production/pickups.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { numberIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { sendConflict } from '../applications/conflict.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { HandOverPage } from './hand-over-page.tsx';
import type { PickupVisit } from './routes.ts';

const usual: FormView = { values: { by: 'holder' }, errors: {} };

export async function askHandOver(visit: PickupVisit, form = usual, status = 200): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const number = numberIn(request.params);
  const viewed = number && (await city.transact((tx) => viewApplication(tx, clerk, number)));
  if (!viewed) return notFound(request, reply);
  const { application } = viewed;
  if (application.status !== 'ready') {
    return sendConflict(visit, number, {
      reason: application.status === 'completed' ? 'already-done' : 'not-yet',
    });
  }
  const waiting = await findWaiting(city.db, clerk, number);
  if (!waiting) return sendConflict(visit, number, { reason: 'other-point' });
  const cards = await ownCards(city.db, application);
  const card = cards.find((each) => each.number === waiting.cardNumber);
  if (!card) return notFound(request, reply);
  if (card.ended || card.status === 'blocked') {
    return sendConflict(visit, number, { reason: card.ended ? 'ended' : 'blocked', cardId: card.id });
  }
  const before = cardOf(cards);
  const [desk, family, guardians] = await Promise.all([
    deskPage(visit),
    alsoWaiting(city.db, clerk, waiting),
    guardiansOf(city.db, clerk, waiting.personId),
  ]);
  const replaced = before && before.id !== card.id ? before : undefined;
  const end = endOfOldCard(application.kind);
  const facts = { viewed, waiting, family, guardians, replaced, end, form };
  return sendPage(reply, HandOverPage({ desk, ...facts }), status);
}

export async function postHandOver(visit: PickupVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const number = numberIn(request.params);
  if (!number) return notFound(request, reply);
  const raw = rawForm(request);
  const t = messages[request.scene.locale];
  const parsed = parseInput(collectorInput, raw);
  if (!parsed.ok) return askHandOver(visit, refusedForm(raw, parsed.errors, t), 422);
  const collector = parsed.value;
  const waiting = await findWaiting(city.db, clerk, number);
  const family = waiting ? await alsoWaiting(city.db, clerk, waiting) : [];
  const done = await city.transact((tx) => handOver(tx, clerk, number, collector));
  if (!done.ok) return refuse(visit, number, done);
  const chosen = [raw.razem ?? []].flat();
  const theirs = family.filter(({ applicationNumber }) => chosen.includes(`${applicationNumber}`));
  const failed = await handOverTheirs(
    visit,
    theirs.map(({ applicationNumber }) => applicationNumber),
    collector,
  );
  const words = t.operatorProduction.handOver;
  const given = 1 + theirs.length - failed.length;
  const text = given > 1 ? words.doneMany(given) : words.done(waiting?.cardNumber ?? '');
  return redirect(
    reply,
    urls.pickups,
    failed.length > 0
      ? { kind: 'warning', text: `${text} ${words.others(failed.join(', '))}` }
      : { kind: 'success', text },
  );
}

/** Of the same family, by the same person; each by itself. Returns those that could not be given. */
async function handOverTheirs(
  { city, clerk }: PickupVisit,
  numbers: readonly number[],
  collector: Collector,
): Promise<number[]> {
  const failed: number[] = [];
  // Whoever is the holder of one card is the guardian for the others.
  const forThem: Collector = collector.by === 'holder' ? { by: 'guardian' } : collector;
  for (const number of numbers) {
    const done = await city.transact((tx) => handOver(tx, clerk, number, forThem));
    if (!done.ok) failed.push(number);
  }
  return failed;
}

function refuse(
  visit: PickupVisit,
  number: number,
  refused: Exclude<ProductionResult, { ok: true }>,
): Promise<FastifyReply> | FastifyReply {
  switch (refused.reason) {
    case 'not-found':
      return notFound(visit.request, visit.reply);
    case 'blocked':
    case 'ended':
      return sendConflict(visit, number, refused);
    default:
      return sendConflict(visit, number, { reason: refused.reason });
  }
}
