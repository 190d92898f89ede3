import { z } from 'zod';
import { code } from '../../platform/input.ts';
import { newCaseInput } from '../forms.ts';
import type { Audience } from './audience.ts';

const age = z
  .string(code('required'))
  .trim()
  .min(1, code('required'))
  .regex(/^\d{1,3}$/, code('age-invalid'))
  .transform(Number)
  .pipe(z.number().max(150, code('age-invalid')));

const chosen = z.uuid(code('choose'));

const audience = z
  .discriminatedUnion(
    'audience',
    [
      z.object({ audience: z.literal('all') }),
      z.object({ audience: z.literal('package'), package: chosen }),
      z
        .object({ audience: z.literal('age'), ageFrom: age, ageTo: age })
        .refine(({ ageFrom, ageTo }) => ageFrom <= ageTo, { path: ['ageTo'], message: code('age-order') }),
      z.object({ audience: z.literal('district'), district: chosen }),
    ],
    code('choose'),
  )
  .transform((given): { audience: Audience } => ({ audience: audienceOf(given) }));

type Given =
  | { audience: 'all' }
  | { audience: 'package'; package: string }
  | { audience: 'age'; ageFrom: number; ageTo: number }
  | { audience: 'district'; district: string };

function audienceOf(given: Given): Audience {
  switch (given.audience) {
    case 'all':
      return { kind: 'all' };
    case 'package':
      return { kind: 'package', packageId: given.package };
    case 'age':
      return { kind: 'age', from: given.ageFrom, to: given.ageTo };
    case 'district':
      return { kind: 'district', districtId: given.district };
  }
}

/** `mail`: the residents are told of it by e-mail. */
export const broadcastInput = newCaseInput
  .extend({ mail: z.literal('tak').optional().transform(Boolean) })
  .and(audience);
export type BroadcastInput = z.output<typeof broadcastInput>;
