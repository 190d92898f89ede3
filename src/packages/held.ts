import { addDays } from '../platform/clock.ts';

interface Days {
  readonly validFrom: string;
  readonly validUntil: string;
}

/**
 * Grants of one package that follow each other without a gap are one entitlement: an extension goes on where
 * the one before ends. Returned is the last such stretch. `grants` are in the order of their first days.
 */
export function lastStretch<Grant extends Days>(grants: readonly Grant[]): Grant | undefined {
  const [first, ...rest] = grants;
  if (!first) return undefined;
  return rest.reduce((held, grant) => {
    if (grant.validFrom > addDays(held.validUntil, 1)) return grant;
    const longer = grant.validUntil > held.validUntil ? grant : held;
    return { ...longer, validFrom: held.validFrom };
  }, first);
}
