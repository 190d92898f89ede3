import { z } from 'zod';
import type { PartnerOrder, PartnerPlace } from '../../../partners/list.ts';
import type { PartnerState } from '../../../partners/partner.ts';
import { isoDay } from '../../../platform/input.ts';

export const stateNames = {
  'w-mocy': 'in-force',
  'konczy-sie': 'ending',
  przyszla: 'coming',
  zakonczona: 'ended',
  zamkniete: 'closed',
} as const satisfies Record<string, PartnerState>;

export const orderNames = {
  nazwa: 'name',
  koniec: 'end',
  najnowsze: 'newest',
} as const satisfies Record<string, PartnerOrder>;

const namesOf = <T extends object>(names: T) => Object.keys(names) as [keyof T & string];

/** The list's address. A value that means nothing is as good as none. */
export const partnerQuery = z.object({
  szukaj: z.string().trim().max(120).optional().catch(undefined),
  umowa: z.enum(namesOf(stateNames)).optional().catch(undefined),
  kolejnosc: z.enum(namesOf(orderNames)).optional().catch(undefined),
  po: z.string().max(300).optional().catch(undefined),
});
export type PartnerQuery = z.output<typeof partnerQuery>;

export const placeText = ({ key, id }: PartnerPlace): string => `${id}.${key}`;

const keyOf: Record<PartnerOrder, z.ZodType<string>> = {
  name: z.string().min(1),
  end: z.union([isoDay, z.literal('infinity')]),
  newest: z.iso.datetime().refine((text) => isoDay.safeParse(text.slice(0, 10)).success),
};

export function placeIn(order: PartnerOrder, written: string | undefined): PartnerPlace | undefined {
  const id = z.uuid().safeParse(written?.slice(0, 36)).data;
  const key = keyOf[order].safeParse(written?.slice(37)).data;
  return id && key ? { id, key } : undefined;
}
