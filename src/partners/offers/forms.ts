import { z } from 'zod';
import { code, day, line, money, orNothing, paragraphs, severalIds } from '../../platform/input.ts';
import type { Discount } from './discount.ts';
import type { Limits, OfferTerms } from './offer.ts';

const whole = (max: number, said: 'percent-invalid' | 'count-invalid') =>
  line(9)
    .pipe(z.string().regex(/^\d+$/, code(said)))
    .transform(Number)
    .pipe(z.number().min(1, code(said)).max(max, code(said)));

const count = orNothing(whole(1_000_000, 'count-invalid'));

const fields = z.object({
  name: line(80),
  description: paragraphs(1000),
  category: z.uuid(code('choose')),
  picture: z.string(code('choose')).regex(/^[a-z0-9-]{1,64}$/, code('choose')),
  price: orNothing(money(1)),
  discount: z.enum(['percent', 'amount', 'price'], code('choose')),
  percent: orNothing(whole(100, 'percent-invalid')),
  amount: orNothing(money(1)),
  cardPrice: orNothing(money(0)),
  forWhom: z.enum(['all', 'packages'], code('choose')),
  packages: severalIds,
  where: z.enum(['all', 'branches'], code('choose')),
  branches: severalIds,
  validFrom: day,
  validUntil: orNothing(day),
  perDay: count,
  perYear: count,
  perCard: count,
  total: count,
});
type Fields = z.output<typeof fields>;

/** The form of an offer. `today` is `YYYY-MM-DD`: whatever ends before it would never begin. */
export const offerInput = (today: string) =>
  fields.transform((given, context): OfferTerms => {
    const refuse = (field: keyof Fields, error: Parameters<typeof code>[0]): void =>
      context.addIssue({ code: 'custom', path: [field], message: code(error) });
    const discount = discountOf(given);
    if ('missing' in discount) refuse(discount.missing, 'required');
    const { price, cardPrice, amount, validFrom, validUntil } = given;
    if (price !== null && given.discount === 'price' && cardPrice !== null && cardPrice >= price)
      refuse('cardPrice', 'card-price-order');
    if (price !== null && given.discount === 'amount' && amount !== null && amount > price)
      refuse('amount', 'amount-order');
    if (given.forWhom === 'packages' && given.packages.length === 0) refuse('packages', 'choose');
    if (given.where === 'branches' && given.branches.length === 0) refuse('branches', 'choose');
    if (validUntil !== null && validUntil < validFrom) refuse('validUntil', 'date-order');
    else if (validUntil !== null && validUntil < today) refuse('validUntil', 'date-past');
    const limits = {
      perDay: given.perDay,
      perYear: given.perYear,
      perCard: given.perCard,
      total: given.total,
    };
    const tooHigh = limitAboveNext(limits);
    if (tooHigh) refuse(tooHigh, 'limit-order');
    if (context.issues.length > 0 || 'missing' in discount) return z.NEVER;
    return {
      name: given.name,
      description: given.description,
      categoryId: given.category,
      picture: given.picture,
      price,
      discount,
      packageIds: given.forWhom === 'packages' ? given.packages : [],
      branchIds: given.where === 'branches' ? given.branches : [],
      validFrom,
      validUntil,
      limits,
    };
  });

function discountOf(given: Fields): Discount | { readonly missing: 'percent' | 'amount' | 'cardPrice' } {
  switch (given.discount) {
    case 'percent':
      return given.percent === null ? { missing: 'percent' } : { kind: 'percent', percent: given.percent };
    case 'amount':
      return given.amount === null ? { missing: 'amount' } : { kind: 'amount', grosze: given.amount };
    case 'price':
      return given.cardPrice === null ? { missing: 'cardPrice' } : { kind: 'price', grosze: given.cardPrice };
  }
}

/** From the shortest reach to the longest: none may let through more than one after it. */
const reach = ['perDay', 'perYear', 'perCard', 'total'] as const satisfies readonly (keyof Limits)[];

/** The first limit that one with a longer reach makes idle. */
function limitAboveNext(limits: Limits): (typeof reach)[number] | undefined {
  return reach.find((name, index) => {
    const limit = limits[name];
    return limit !== null && reach.slice(index + 1).some((longer) => (limits[longer] ?? limit) < limit);
  });
}

/** What the partner is told, word for word. */
export const reasonInput = z.object({ reason: paragraphs(1000) });
