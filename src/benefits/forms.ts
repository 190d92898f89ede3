import { z } from 'zod';
import type { UsePlace } from './own-uses.ts';

/** Where the page before has ended, as it stands in an address: `1789027200000.019a9c4e-…`. */
export const usePlace = z
  .string()
  .regex(/^\d{1,13}\.[0-9a-f-]{36}$/)
  .transform((place) => {
    const [value, id] = place.split('.') as [string, string];
    return { value: Number(value), id };
  })
  .pipe(z.object({ value: z.number(), id: z.guid() }))
  .optional()
  .catch(undefined);

export const writePlace = ({ value, id }: UsePlace): string => `${value}.${id}`;
