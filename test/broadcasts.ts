import { randomUUID } from 'node:crypto';
import type { BroadcastInput } from '../src/cases/broadcasts/forms.ts';
import { sendBroadcast } from '../src/cases/broadcasts/send.ts';
import type { AbleClerk } from './accounts.ts';
import type { TestCity } from './city.ts';

/** What a clerk sends to everybody, without mails, unless `given` says otherwise. */
export function broadcast(given: Partial<BroadcastInput> = {}): BroadcastInput {
  return {
    type: 'informacja',
    subject: 'Nowe godziny otwarcia',
    body: 'Od poniedziałku sala obsługi czynna do 18:00.',
    sendKey: randomUUID(),
    audience: { kind: 'all' },
    mail: false,
    ...given,
  };
}

/** Returns its number. */
export async function sentBroadcast(
  city: TestCity,
  clerk: AbleClerk,
  given?: Partial<BroadcastInput>,
  mailsPerMinute = 600,
): Promise<number> {
  const sent = await city.transact((tx) => sendBroadcast(tx, clerk, broadcast(given), mailsPerMinute));
  if (!sent.ok) throw new Error(sent.reason);
  return sent.number;
}
