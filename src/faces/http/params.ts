import { z } from 'zod';

const idParams = z.object({ id: z.uuid() });
const numberParams = z.object({ number: z.string().regex(/^[1-9]\d{0,14}$/) });

/** An id as it stands in an address; nothing when it cannot be one, and the page is then a 404. */
export function idIn(params: unknown): string | undefined {
  return idParams.safeParse(params).data?.id;
}

/** An application's number as it stands in an address. */
export function numberIn(params: unknown): number | undefined {
  const number = numberParams.safeParse(params).data?.number;
  return number === undefined ? undefined : Number(number);
}
