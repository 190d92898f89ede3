import type { Cardholder, Relative } from '../../../people/resident.ts';
import type { Acting } from '../../ui/frame/acting.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

/** The family below the menu, and the band of whoever acts for somebody of it. Nothing without a family. */
export function actingOf({ t }: PageContext, resident: Cardholder): Acting | undefined {
  if (resident.rights !== 'all' || !resident.family) return undefined;
  const { personId, firstName, lastName } = resident.guardian ?? resident;
  const people: readonly Relative[] = [
    { id: personId, firstName, lastName, waiting: false },
    ...resident.family,
  ];
  return {
    action: urls.acting,
    people: people.map((person) => ({
      id: person.id,
      name: nameAmong(people, person),
      fullName: fullName(person),
      current: person.id === resident.personId,
      unavailable: person.waiting ? t.resident.acting.waiting : undefined,
    })),
  };
}

/** The first name, as long as only one of them has it. */
function nameAmong(people: readonly Relative[], person: Relative): string {
  const alike = people.filter(({ firstName }) => firstName === person.firstName);
  return alike.length > 1 ? fullName(person) : person.firstName;
}

const fullName = ({ firstName, lastName }: Relative): string => `${firstName} ${lastName}`;
