import { z } from 'zod';

/** A text that the city wrote: Polish always, the other languages where it has them. */
export const localText = z.object({
  pl: z.string().min(1),
  uk: z.string().optional(),
  en: z.string().optional(),
});
export type LocalText = z.output<typeof localText>;
