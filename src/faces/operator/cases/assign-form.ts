import { z } from 'zod';
import { code } from '../../../platform/input.ts';

/** As a value of the form, so that nothing chosen is not taken for it. */
export const backToQueue = 'kolejka';

/** To whom, and who had it when the page was made. */
export const assignInput = z.object({
  to: z
    .union([z.uuid(code('choose')), z.literal(backToQueue)], code('choose'))
    .transform((to) => (to === backToQueue ? null : to)),
  from: z
    .uuid()
    .optional()
    .catch(undefined)
    .transform((from) => from ?? null),
});
