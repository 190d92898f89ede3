import type { City } from '../../../city/city.ts';
import type { Invitation } from '../../../family/invitations/invitation.ts';
import { sentInvitations } from '../../../family/invitations/reads.ts';
import type { FamilyMember } from '../../../family/member.ts';
import type { Resident } from '../../../people/resident.ts';

/** The address that was asked to log in as this member, and has not answered. */
export function addressAmong(
  invitations: readonly Invitation[],
  { personId }: Pick<FamilyMember, 'personId'>,
): string | undefined {
  return invitations.find(({ as, memberId }) => as === 'member' && memberId === personId)?.email;
}

export async function askedAddress(
  { db, clock }: City,
  resident: Resident,
  member: FamilyMember,
): Promise<string | undefined> {
  return addressAmong(await sentInvitations(db, resident, clock()), member);
}
