import { generateSync } from 'otplib';
import { confirmApp } from '../src/accounts/second-factor/confirm-app.ts';
import { secretBeingSetUp, startApp } from '../src/accounts/second-factor/start-app.ts';
import type { Resident } from '../src/people/resident.ts';
import { findSession, openSession, type Session } from '../src/platform/sessions/sessions.ts';
import type { TestCity } from './city.ts';
import { goodPassword } from './residents.ts';

/** What an app with this secret shows now, or so many seconds later. */
export function codeOf(city: TestCity, secret: string, seconds = 0): string {
  return generateSync({ secret, epoch: Math.floor(city.clock().getTime() / 1000) + seconds });
}

/** Far enough from the next step of 30 s that a test does not cross it unawares. */
export function beginStep(city: TestCity): void {
  city.wait(30_000 - (city.clock().getTime() % 30_000));
}

export async function newSession(city: TestCity, accountId: string) {
  const client = { ip: '10.1.0.1', userAgent: 'test' };
  const token = await city.transact((tx) => openSession(tx, accountId, client));
  return { token, session: (await findSession(city.db, token, city.clock())) as Session };
}

/** Sets up an app; the clock then stands at the beginning of the next step, whose code is still good. */
export async function withApp(city: TestCity, resident: Resident) {
  const { session } = await newSession(city, resident.accountId);
  await startApp(city, resident, goodPassword);
  const secret = (await secretBeingSetUp(city, resident)) as string;
  const code = codeOf(city, secret);
  const confirmed = await city.transact((tx) => confirmApp(tx, city.keys, resident, code, session));
  if (!confirmed.ok) throw new Error(confirmed.reason);
  beginStep(city);
  return { session, secret, recoveryCodes: confirmed.recoveryCodes ?? [] };
}
