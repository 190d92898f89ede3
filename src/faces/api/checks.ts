import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { secondsUntil } from '../../accounts/delay.ts';
import { type AnsweredOffer, offersFor } from '../../benefits/offers-for.ts';
import { type CardCheck, checkCard, type GoodCard, lookAgain, readAsked } from '../../partners/check.ts';
import { findChecked, isFresh } from '../../partners/checked.ts';
import type { Discount } from '../../partners/offers/discount.ts';
import { dayOf } from '../../platform/clock.ts';
import { messages } from '../i18n/index.ts';
import { inLocale } from '../i18n/locale.ts';
import { isId, readBody } from './body.ts';
import type { ApiRoutes, TillVisit } from './guard.ts';
import { sendProblem } from './problem.ts';
import type { ApiSchemas } from './schemas.ts';
import { urls } from './urls.ts';

type CheckAnswer = z.input<ApiSchemas['check']>;

export function checkRoutes(routes: ApiRoutes): void {
  routes.post(urls.checks, async (visit) => {
    const { city, request, reply, till } = visit;
    const body = readBody(request, 'newCheck');
    if (!body.ok) return sendProblem(request, reply, 'body-invalid', { errors: body.errors });
    const asked = readAsked((await city.settings()).cardNumber, body.value.card);
    if (!asked) return sendProblem(request, reply, 'card-unreadable');
    const check = await city.transact((tx) => checkCard(tx, city.keys, till, asked));
    if (check.answer === 'delayed') {
      reply.header('retry-after', secondsUntil(check.freeAt, city.clock()));
      return sendProblem(request, reply, 'too-many', { freeAt: check.freeAt.toISOString() });
    }
    const answer = await answerTo(visit, check);
    return reply.header('cache-control', 'no-store').send(answer);
  });

  routes.get(urls.checkPhoto(':id'), sendPhoto);
}

async function answerTo({ city, request, till }: TillVisit, check: CardCheck): Promise<CheckAnswer> {
  const { locale } = request.scene;
  if (check.answer !== 'valid') {
    const { number, answer } = check;
    return { answer, number, advice: messages[locale].partner.refusals[answer].text };
  }
  const { card, packages, checkId } = check;
  const offers = await offersFor(city.db, till, check, dayOf(city.clock()));
  return {
    answer: 'valid',
    check: checkId,
    identityRequired: true,
    card: {
      number: card.number,
      firstName: card.firstName,
      lastName: card.lastName,
      photo: card.photoFileId ? `${city.config.publicUrl}${urls.checkPhoto(checkId)}` : null,
      packages: packages.map(({ package: held, validUntil }) => ({
        name: inLocale(held.name, locale),
        validUntil,
      })),
    },
    offers: offers.map(told),
  };
}

function told({ offer, answer }: AnsweredOffer) {
  const refusal = answer.applies ? undefined : answer.refusal;
  return {
    offer: offer.versionId,
    name: offer.name,
    discount: { kind: offer.discount.kind, value: amountOf(offer.discount) },
    price: offer.price,
    applies: answer.applies,
    reason: refusal?.why ?? null,
    again: refusal && 'again' in refusal ? refusal.again : null,
  };
}

const amountOf = (discount: Discount): number =>
  discount.kind === 'percent' ? discount.percent : discount.grosze;

/** Only of a card that this very key has found good a moment ago, and that is good still. */
async function sendPhoto({ city, request, reply, till, params }: TillVisit): Promise<FastifyReply> {
  const checked = isId(params.id) ? await findChecked(city.db, till, params.id) : undefined;
  const now = city.clock();
  if (!checked || !isFresh(checked, now)) return sendProblem(request, reply, 'not-found');
  const look = await lookAgain(city.db, till, checked, dayOf(now));
  const photo = look.answer === 'valid' && (await photoOf(city, look));
  if (!photo) return sendProblem(request, reply, 'not-found');
  return reply.header('cache-control', 'no-store').type(photo.file.mediaType).send(photo.bytes);
}

const photoOf = ({ files }: TillVisit['city'], { card }: GoodCard) =>
  card.photoFileId ? files.read(card.photoFileId) : undefined;
