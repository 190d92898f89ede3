import { acceptApplication } from '../src/applications/accept.ts';
import { claimApplication } from '../src/applications/claim.ts';
import { handOver, makeReady, sendToProduction } from '../src/applications/produce.ts';
import type { Resident } from '../src/people/resident.ts';
import type { ClerkWho } from '../src/staff/clerk.ts';
import type { AbleClerk } from './accounts.ts';
import { type Given, newResident, sendApplication } from './applications.ts';
import type { TestCity } from './city.ts';

/** All that a criterion may list, ticked. */
export const everyPoint = [0, 1, 2, 3];

/** `proofUntil` is the day on the proof, `YYYY-MM-DD`. */
export async function claimAndAccept(
  city: TestCity,
  clerk: ClerkWho<'decide'>,
  number: number,
  proofUntil?: string,
) {
  const { cardNumber } = await city.settings();
  return city.transact(async (tx) => {
    await claimApplication(tx, clerk, number);
    return acceptApplication(tx, clerk, number, cardNumber, proofUntil, everyPoint);
  });
}

/** Sends an application of this type, and a clerk accepts it. */
export async function applyAndAccept(
  city: TestCity,
  clerk: ClerkWho<'decide'>,
  resident: Resident,
  typeCode: string,
  given?: Given & { readonly proofUntil?: string },
): Promise<{ readonly id: string; readonly number: number; readonly cardNumber: string }> {
  const sent = await sendApplication(city, resident, typeCode, given);
  const accepted = await claimAndAccept(city, clerk, sent.number, given?.proofUntil);
  if (!accepted.ok) throw new Error(`Cannot accept: ${accepted.reason}`);
  return { ...sent, cardNumber: accepted.cardNumber };
}

/** All the way of the plastic, into the hand. */
export async function produceAndHandOver(city: TestCity, clerk: AbleClerk, number: number): Promise<void> {
  for (const step of [sendToProduction, makeReady, handOver]) {
    const done = await city.transact((tx) => step(tx, clerk, number));
    if (!done.ok) throw new Error(`Cannot produce: ${done.reason}`);
  }
}

/** A new resident with a card in force: in the phone, or of plastic in the hand. */
export async function cardHolder(
  city: TestCity,
  clerk: AbleClerk,
  carrier: 'virtual' | 'plastic' = 'virtual',
): Promise<Resident> {
  const resident = await newResident(city);
  const type = carrier === 'virtual' ? 'zameldowanie' : 'podatek';
  const { number } = await applyAndAccept(city, clerk, resident, type);
  if (carrier === 'plastic') await produceAndHandOver(city, clerk, number);
  return resident;
}
