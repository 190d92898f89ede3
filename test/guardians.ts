import type { Resident } from '../src/people/resident.ts';
import type { TestCity } from './city.ts';

/** One more tie, as an accepted invitation makes it. */
export async function looksAfter(
  city: TestCity,
  guardian: Pick<Resident, 'personId'>,
  member: { readonly personId: string },
): Promise<void> {
  const now = city.clock();
  await city.db
    .insertInto('family_members')
    .values({
      guardian_id: guardian.personId,
      member_id: member.personId,
      relation: 'child',
      added_at: now,
      joined_at: now,
    })
    .execute();
}
