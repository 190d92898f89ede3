import type { TillUse } from '../../../benefits/till-uses.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** Keeps the dots with the digits. */
const joiner = '\u2060';

/** "Anna N., …0018": enough to tell two customers apart. */
export function personInWords({ t }: Pick<PageContext, 't'>, { person }: Pick<TillUse, 'person'>): string {
  return person ? `${person.firstName} ${person.initial}., …${joiner}${person.digits}` : t.till.use.gone;
}
