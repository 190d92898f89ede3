import { type Application, nameIn } from '../../../applications/application.ts';
import type { Resident } from '../../../people/resident.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** The resident writes about nobody else, and for nobody else. */
export function isOwn(resident: Resident, { personId }: Pick<Application, 'personId'>): boolean {
  return personId === resident.personId && resident.guardian === undefined;
}

/** The name of whoever it is about, when that is not the resident. */
export function aboutWhom(
  { t }: PageContext,
  resident: Resident,
  application: Pick<Application, 'personId' | 'answers'>,
): string | undefined {
  if (application.personId === resident.personId) return undefined;
  const { firstName, lastName } = nameIn(application);
  return `${firstName} ${lastName}`.trim() || t.resident.applications.someWard;
}
