import { acceptApplication } from '../src/applications/accept.ts';
import { claimApplication } from '../src/applications/claim.ts';
import { handOver, makeReady, sendToProduction } from '../src/applications/produce.ts';
import type { FamilyMember } from '../src/family/member.ts';
import { familyOf } from '../src/family/reads.ts';
import type { Resident } from '../src/people/resident.ts';
import type { AbleClerk } from './accounts.ts';
import { newResident, sendApplication } from './applications.ts';
import type { TestCity } from './city.ts';
import { everyPoint } from './decisions.ts';

/** Claims and accepts. `proofUntil` is the day on the proof, for a package that needs one. */
export async function accept(
  city: TestCity,
  clerk: AbleClerk,
  number: number,
  proofUntil?: string,
): Promise<void> {
  const { cardNumber } = await city.settings();
  const accepted = await city.transact(async (tx) => {
    await claimApplication(tx, clerk, number);
    return acceptApplication(tx, clerk, number, cardNumber, proofUntil, everyPoint);
  });
  if (!accepted.ok) throw new Error(accepted.reason);
}

/** From an accepted application to the plastic in the hand. */
export async function deliver(city: TestCity, clerk: AbleClerk, number: number): Promise<void> {
  for (const step of [sendToProduction, makeReady, handOver]) {
    const done = await city.transact((tx) => step(tx, clerk, number));
    if (!done.ok) throw new Error(done.reason);
  }
}

/** Somebody with a virtual card whose only package, the student's, ends on this day. */
export async function student(city: TestCity, clerk: AbleClerk, until: string): Promise<Resident> {
  const resident = await newResident(city);
  const { number } = await sendApplication(city, resident, 'student');
  await accept(city, clerk, number, until);
  return resident;
}

/** "Wniosek dla osoby, której jestem opiekunem prawnym", sent. */
export async function sendForWard(
  city: TestCity,
  guardian: Resident,
  firstName = 'Jan',
  typeCode = 'zameldowanie',
): Promise<number> {
  const answers = { firstName, birthDate: '2018-05-04' };
  const { number } = await sendApplication(city, guardian, typeCode, { whom: 'new-ward', answers });
  return number;
}

/** A ward without an account, with a virtual card. */
export async function ward(
  city: TestCity,
  clerk: AbleClerk,
  guardian: Resident,
  firstName = 'Jan',
): Promise<FamilyMember> {
  await accept(city, clerk, await sendForWard(city, guardian, firstName));
  const member = (await familyOf(city.db, guardian)).find((each) => each.firstName === firstName);
  if (!member) throw new Error('The ward has not joined the family.');
  return member;
}
