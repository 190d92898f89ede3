import type { City } from '../../../city/city.ts';
import type { FamilyMember } from '../../../family/member.ts';
import { findMember } from '../../../family/reads.ts';
import { idIn } from '../../http/params.ts';
import type { Visit } from '../guard.ts';

/** Whom the address names, when it is somebody of this family. */
export async function memberIn(
  { db }: City,
  { resident, params }: Pick<Visit, 'resident' | 'params'>,
): Promise<FamilyMember | undefined> {
  const id = idIn(params);
  return id ? findMember(db, resident, id) : undefined;
}
