import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { numberOfApplication } from '../../../applications/reads.ts';
import type { Card } from '../../../cards/card.ts';
import { blocksOf, changesOf, searchCards, successorOf, viewCard } from '../../../cards/reads.ts';
import { suspensionOver } from '../../../cards/suspend.ts';
import { unblockCard } from '../../../cards/unblock.ts';
import type { City } from '../../../city/city.ts';
import { cardLog } from '../../../events/reads.ts';
import { isOwnHousehold } from '../../../family/own-household.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import { code, line, parseInput } from '../../../platform/input.ts';
import type { Clerk, ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { sendOwnedFile } from '../../http/owned-file.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { CardPage, type NumberedChange } from './card-page.tsx';
import { CardsPage } from './cards-page.tsx';
import { type UnblockConflict, UnblockConflictPage, UnblockPage } from './unblock-page.tsx';

const pageSize = 50;
const eventsShown = 50;

const search = z.object({
  szukaj: z.string().trim().max(120).optional().catch(undefined),
  po: z.uuid().optional().catch(undefined),
});

const unblocking = z.object({ reason: line(500) }, code('required'));

export function cardRoutes(app: FastifyInstance, city: City): void {
  const finding = deskFor(app, city, 'find-cards');

  finding.get(urls.cards, async (visit) => {
    const { clerk, request, reply } = visit;
    const query = search.parse(request.query);
    const found = await searchCards(city.db, clerk, {
      text: query.szukaj,
      after: query.po,
      limit: pageSize + 1,
    });
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    return sendPage(
      reply,
      CardsPage({
        desk: await deskPage(visit),
        rows,
        text: query.szukaj,
        paged: Boolean(query.po),
        nextAfter: last?.id,
      }),
    );
  });

  finding.get(urls.card(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const card = id && (await city.transact((tx) => viewCard(tx, clerk, id)));
    if (!card) return notFound(request, reply);
    const replaced = card.status === 'replaced' || (card.status === 'blocked' && card.ended);
    const [desk, blocks, changes, successor, packages, application, log] = await Promise.all([
      deskPage(visit),
      blocksOf(city.db, card),
      numberedChanges(city, clerk, card),
      replaced ? successorOf(city.db, card) : undefined,
      entitlementsOf(city.db, card.personId),
      card.applicationId === null ? undefined : numberOfApplication(city.db, clerk, card.applicationId),
      cardLog(city.db, clerk, card.id, eventsShown),
    ]);
    return sendPage(reply, CardPage({ desk, card, blocks, changes, successor, packages, application, log }));
  });

  finding.get(urls.cardPhoto(':id'), async ({ clerk, request, reply }) => {
    const id = idIn(request.params);
    const card = id ? await city.transact((tx) => viewCard(tx, clerk, id, 'photo')) : undefined;
    if (!card?.photoFileId) return notFound(request, reply);
    return sendOwnedFile(reply, city.files, card.photoFileId);
  });

  const unlocking = deskFor(app, city, 'unblock');
  unlocking.get(urls.unblock(':id'), (visit) => showUnblock(visit, emptyForm, 200));
  unlocking.post(urls.unblock(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const raw = rawForm(request);
    const t = messages[request.scene.locale];
    const parsed = parseInput(unblocking, raw);
    if (!parsed.ok) return showUnblock(visit, refusedForm(raw, parsed.errors, t), 422);
    const result = await city.transact((tx) => unblockCard(tx, clerk, id, parsed.value.reason));
    if (result.ok) {
      return redirect(reply, urls.card(id), { kind: 'success', text: t.operator.unblock.done });
    }
    if (result.reason === 'not-found') return notFound(request, reply);
    return showUnblock(visit, emptyForm, 409);
  });
}

/** With the number that the clerks know the application under. */
async function numberedChanges({ db }: City, clerk: Clerk, card: Card): Promise<NumberedChange[]> {
  const changes = await changesOf(db, card);
  return Promise.all(
    changes.map(async (change) => ({
      ...change,
      number:
        change.applicationId === null
          ? undefined
          : await numberOfApplication(db, clerk, change.applicationId),
    })),
  );
}

async function showUnblock(
  visit: Visit<ClerkWho<'unblock'>>,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const card = id && (await city.transact((tx) => viewCard(tx, clerk, id)));
  if (!card) return notFound(request, reply);
  const desk = await deskPage(visit);
  const why = await unblockConflict(city, clerk, card);
  if (why) return sendPage(reply, UnblockConflictPage({ desk, card, why }), 409);
  return sendPage(reply, UnblockPage({ desk, card, form }), status);
}

async function unblockConflict(city: City, clerk: Clerk, card: Card): Promise<UnblockConflict | undefined> {
  if (card.status !== 'blocked') return 'not-blocked';
  if (card.ended) return 'for-good';
  if (await isOwnHousehold(city.db, clerk, card.personId)) return 'own';
  return (await suspensionOver(city.db, card.personId)) ? 'suspended' : undefined;
}
