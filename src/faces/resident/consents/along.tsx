import type { Dependant } from '../../../privacy/dependants.ts';
import type { PageContext } from '../../ui/page-context.ts';

interface AlongProps {
  page: PageContext;
  effect: 'erase' | 'suspend';
  dependants: readonly Dependant[];
}

/** Members of the family who go the same way, by name: nobody should learn of it afterwards. */
export function Along({ page, effect, dependants }: AlongProps) {
  const { along, others } = page.t.consents.withdrawal;
  const named = dependants.filter(({ firstName, lastName }) => firstName || lastName);
  if (named.length === 0) return null;
  return (
    <>
      <p>{along[effect]}</p>
      <ul>
        {named.map(({ firstName, lastName }) => (
          <li>
            {firstName} {lastName}
          </li>
        ))}
      </ul>
      <p class="km-subtle">{others[effect]}</p>
    </>
  );
}
