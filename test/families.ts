import { addMember } from '../src/family/add-member.ts';
import { acceptInvitation } from '../src/family/invitations/answer.ts';
import { ownInvitations } from '../src/family/invitations/reads.ts';
import type { FamilyMember } from '../src/family/member.ts';
import { familyOf } from '../src/family/reads.ts';
import type { Resident } from '../src/people/resident.ts';
import type { TestCity } from './city.ts';

const consents = ['rodo', 'regulamin'];

async function memberNamed(city: TestCity, guardian: Resident, firstName: string): Promise<FamilyMember> {
  const member = (await familyOf(city.db, guardian)).find((each) => each.firstName === firstName);
  if (!member) throw new Error(`${firstName} has not joined the family.`);
  return member;
}

/** "Dodaj konto" without an e-mail: a child that nobody else acts for. */
export async function addChild(city: TestCity, guardian: Resident, firstName = 'Jan'): Promise<FamilyMember> {
  const child = { firstName, lastName: 'Nowak', birthDate: '2015-05-05', email: undefined };
  await city.transact((tx) => addMember(tx, guardian, { ...child, relation: 'child' }, consents, 'pl'));
  return memberNamed(city, guardian, firstName);
}

/** Somebody with an account is asked to join the family, and does. */
export async function addAdult(city: TestCity, guardian: Resident, adult: Resident): Promise<FamilyMember> {
  const { firstName, lastName, email } = adult;
  const asked = { firstName, lastName, birthDate: '1988-01-02', relation: 'spouse', email } as const;
  await city.transact((tx) => addMember(tx, guardian, asked, consents, 'pl'));
  const [invitation] = await ownInvitations(city.db, adult, city.clock());
  const answered = await city.transact((tx) => acceptInvitation(tx, adult, invitation?.id ?? ''));
  if (!answered.ok) throw new Error(answered.reason);
  return memberNamed(city, guardian, firstName);
}
