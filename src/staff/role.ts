import type { Clerk } from './clerk.ts';
import type { Permission } from './permission.ts';

/** A set of permissions under a name of the city's own. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
}

type Holder = Pick<Clerk, 'permissions'>;

/** Nobody gives what they do not hold: of these, what this clerk may neither give nor take away. */
export function beyond(clerk: Holder, permissions: readonly Permission[]): Permission[] {
  return permissions.filter((permission) => !clerk.permissions.has(permission));
}

/**
 * What was chosen, by a clerk who is shown everything else as fixed: that stays as it was. Nothing when
 * something was chosen that is not theirs to give.
 */
export function chosenWithin<T>(
  before: readonly T[],
  chosen: readonly T[],
  isTheirs: (one: T) => boolean,
): readonly T[] | undefined {
  const added = chosen.filter((one) => !before.includes(one));
  if (!added.every(isTheirs)) return undefined;
  const fixed = before.filter((one) => !isTheirs(one));
  return [...new Set([...fixed, ...chosen.filter(isTheirs)])];
}

/** What an event says of a change: the words that came and the words that went. */
export function differences(before: readonly string[], after: readonly string[]) {
  const given = after.filter((one) => !before.includes(one)).join(', ');
  const taken = before.filter((one) => !after.includes(one)).join(', ');
  return { ...(given && { given }), ...(taken && { taken }) };
}
