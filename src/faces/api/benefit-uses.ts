import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { undoUse } from '../../benefits/undo-use.ts';
import { type BenefitUse, undoableUntil } from '../../benefits/use.ts';
import { type UseOutcome, type UseRefused, useBenefit } from '../../benefits/use-benefit.ts';
import { confirmIdentity, findChecked } from '../../partners/checked.ts';
import { idempotencyKeyOf, isId, readBody } from './body.ts';
import type { ApiRoutes, TillVisit } from './guard.ts';
import { sendProblem } from './problem.ts';
import type { ApiSchemas } from './schemas.ts';
import { urls } from './urls.ts';

type NewUse = z.output<ApiSchemas['newUse']>;

export function benefitUseRoutes(routes: ApiRoutes): void {
  routes.post(urls.benefitUses, async (visit) => {
    const { request, reply } = visit;
    const key = idempotencyKeyOf(request);
    if (key === undefined) return sendProblem(request, reply, 'idempotency-key-missing');
    const body = readBody(request, 'newUse');
    if (!body.ok) return sendProblem(request, reply, 'body-invalid', { errors: body.errors });
    if (!body.value.identityConfirmed) return sendProblem(request, reply, 'identity-needed');
    const outcome = await take(visit, body.value, key);
    if (!outcome) return sendProblem(request, reply, 'check-expired');
    if (!outcome.ok) return sendRefusal(visit, outcome);
    // Answered as a success it would give a discount that nobody has registered.
    if (outcome.use.undoneAt) return sendProblem(request, reply, 'use-undone');
    return sendUse(reply, outcome);
  });

  routes.post(urls.benefitUseUndoing(':id'), async ({ city, request, reply, till, params }) => {
    const { id } = params;
    if (!isId(id)) return sendProblem(request, reply, 'not-found');
    const undone = await city.transact((tx) => undoUse(tx, till, id));
    if (undone.ok) return reply.header('cache-control', 'no-store').send({ id, undone: true });
    return sendProblem(request, reply, undone.reason === 'too-late' ? 'undo-too-late' : 'not-found');
  });
}

/** The document is compared when the discount is taken: the till says so in the same request. */
function take({ city, till }: TillVisit, wanted: NewUse, key: string): Promise<UseOutcome | undefined> {
  return city.transact(async (tx) => {
    const checked = await findChecked(tx.db, till, wanted.check);
    if (!checked) return undefined;
    await confirmIdentity(tx, checked);
    const compared = { ...checked, identityAt: checked.identityAt ?? tx.now };
    return useBenefit(tx, till, compared, { versionId: wanted.offer, price: wanted.price, key });
  });
}

function sendUse(reply: FastifyReply, { use, repeated }: Extract<UseOutcome, { ok: true }>): FastifyReply {
  if (repeated) reply.header('idempotent-replayed', 'true');
  return reply.code(201).header('cache-control', 'no-store').send(asJson(use));
}

function asJson(use: BenefitUse): z.output<ApiSchemas['use']> {
  const { id, at, offerName, price, saved } = use;
  return {
    id,
    at: at.toISOString(),
    offerName,
    price,
    saved,
    toPay: price - saved,
    undoUntil: undoableUntil(use).toISOString(),
  };
}

function sendRefusal({ request, reply }: TillVisit, refused: UseRefused): FastifyReply {
  switch (refused.reason) {
    case 'key-reused':
      return sendProblem(request, reply, 'idempotency-key-reused');
    case 'card-refused':
      return sendProblem(request, reply, 'card-refused', { answer: refused.answer });
    case 'does-not-apply':
      return sendProblem(request, reply, refused.refusal.why, refused.refusal);
    default:
      return sendProblem(request, reply, refused.reason);
  }
}
