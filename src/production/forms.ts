import { z } from 'zod';
import { code, line } from '../platform/input.ts';
import { largestBatch } from './batch.ts';

export const batchInput = z.object({
  point: z.union([z.literal('').transform(() => undefined), z.uuid(code('choose'))]),
  count: z
    .string(code('required'))
    .trim()
    .min(1, code('required'))
    .transform(Number)
    .pipe(z.int(code('batch-size')).min(1, code('batch-size')).max(largestBatch, code('batch-size'))),
});
export type BatchInput = z.output<typeof batchInput>;

export const takeOutInput = z.object({ reason: line(300) });

export const collectorInput = z
  .object({
    by: z.enum(['holder', 'guardian', 'authorised'], code('choose')),
    name: z.string().optional(),
  })
  .transform(({ by, name }, context) => {
    if (by !== 'authorised') return { by };
    const parsed = line(160).safeParse(name);
    if (parsed.success) return { by, name: parsed.data };
    context.addIssue({ code: 'custom', message: code('required'), path: ['name'] });
    return z.NEVER;
  });
