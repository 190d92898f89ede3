import { z } from 'zod';
import { priceBounds } from '../../benefits/use.ts';
import type { Messages } from '../i18n/index.ts';

/** What the till API takes and gives; `t` explains each field to a reader of one language. */
export function schemasIn(t: Messages['api']['described']) {
  const grosze = (description: string) => z.int().meta({ description, example: 2000 });
  const day = (description: string) => z.iso.date().meta({ description, example: '2027-04-18' });
  const moment = (description: string) =>
    z.iso.datetime({ offset: true }).meta({ description, example: '2026-11-23T12:10:00.000Z' });
  const id = (description: string) =>
    z.guid().meta({ description, example: '019a9c4e-5f1d-7c2a-9d3b-1f2e3d4c5b6a' });

  const discount = z
    .object({
      kind: z.enum(['percent', 'amount', 'price']),
      value: z.int().meta({ description: t.discountValue, example: 10 }),
    })
    .meta({ description: t.discount });
  const offer = z.object({
    offer: id(t.offer),
    name: z.string().meta({ description: t.offerName, example: 'Mycie auta' }),
    discount,
    price: z.int().nullable().meta({ description: t.fixedPrice, example: null }),
    applies: z.boolean().meta({ description: t.applies }),
    reason: z
      .enum(['not-yet', 'over', 'other-package', 'limit'])
      .nullable()
      .meta({ description: t.reason, example: null }),
    again: z.iso.date().nullable().meta({ description: t.again, example: null }),
  });
  const card = z.object({
    number: z.string().meta({ description: t.number, example: '01-0000018' }),
    firstName: z.string().meta({ description: t.firstName, example: 'Anna' }),
    lastName: z.string().meta({ description: t.lastName, example: 'Nowak' }),
    photo: z.url().nullable().meta({ description: t.photo }),
    packages: z
      .array(
        z.object({
          name: z.string().meta({ description: t.packageName, example: 'Mieszkaniec' }),
          validUntil: day(t.validUntil),
        }),
      )
      .meta({ description: t.packages }),
  });
  const validCheck = z
    .object({
      answer: z.literal('valid').meta({ description: t.answer }),
      check: id(t.check),
      identityRequired: z.literal(true).meta({ description: t.identityRequired }),
      card,
      offers: z.array(offer).meta({ description: t.offers }),
    })
    .meta({ id: 'ValidCard' });
  const refusedCheck = z
    .object({
      answer: z
        .enum(['blocked', 'replaced', 'invalid', 'pending', 'expired', 'unknown', 'foreign'])
        .meta({ description: t.answer }),
      number: z.string().nullable().meta({ description: t.number, example: '01-0000018' }),
      advice: z.string().meta({ description: t.advice }),
    })
    .meta({ id: 'RefusedCard' });
  return {
    headers: z.object({
      'Idempotency-Key': z
        .string()
        .min(1)
        .max(200)
        .meta({ description: t.idempotencyKey, example: '8e03978e-40d5-43e8-bc93-6894a57f9324' }),
    }),
    newCheck: z.object({
      card: z.string().trim().min(1).max(200).meta({ description: t.card, example: '01-0000018' }),
    }),
    check: z.discriminatedUnion('answer', [validCheck, refusedCheck]),
    newUse: z.object({
      check: id(t.check),
      offer: id(t.offer),
      price: z
        .int()
        .min(priceBounds.least)
        .max(priceBounds.most)
        .meta({ description: t.price, example: 5000 }),
      identityConfirmed: z.boolean().meta({ description: t.identityConfirmed, example: true }),
    }),
    use: z
      .object({
        id: id(t.use),
        at: moment(t.at),
        offerName: z.string().meta({ description: t.offerName, example: 'Mycie auta' }),
        price: grosze(t.price),
        saved: grosze(t.saved),
        toPay: grosze(t.toPay),
        undoUntil: moment(t.undoUntil),
      })
      .meta({ id: 'BenefitUse' }),
    undoneUse: z.object({ id: id(t.use), undone: z.literal(true).meta({ description: t.undone }) }),
  };
}

export type ApiSchemas = ReturnType<typeof schemasIn>;
