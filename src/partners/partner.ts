import { addDays } from '../platform/clock.ts';

/** A firm that gives something for the card, as the city knows it. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** Ten digits; nothing for those who were there before it was asked for. */
  readonly nip: string | null;
  readonly description: string;
  readonly website: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly email: string | null;
  readonly contract: Contract;
  readonly closed: { readonly at: Date; readonly reason: string } | null;
  readonly createdAt: Date;
}

/** Days, both inclusive; no end: until somebody ends it. */
export interface Contract {
  readonly from: string;
  readonly until: string | null;
}

/** `ending`: in force, and ends within {@link endingDays}. */
export type PartnerState = 'in-force' | 'ending' | 'coming' | 'ended' | 'closed';

/** How long before the end of its contract a partner's managers and the clerks hear of it. */
export const endingDays = 30;

/** `today` is `YYYY-MM-DD`. */
export function stateOf(
  { contract, closed }: Pick<Partner, 'contract' | 'closed'>,
  today: string,
): PartnerState {
  if (closed) return 'closed';
  const { from, until } = contract;
  if (until !== null && until < today) return 'ended';
  if (today < from) return 'coming';
  return until !== null && until <= addDays(today, endingDays) ? 'ending' : 'in-force';
}
