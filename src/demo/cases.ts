import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerCase } from '../cases/answer.ts';
import { assignCase } from '../cases/assign.ts';
import { noAttachments, type PreparedAttachments, prepareAttachments } from '../cases/attachments.ts';
import { sendBroadcast } from '../cases/broadcasts/send.ts';
import { noteInCase } from '../cases/note.ts';
import { openCase } from '../cases/open.ts';
import { markReadByResident } from '../cases/read-marks.ts';
import { replyInCase } from '../cases/reply.ts';
import { viewCase } from '../cases/view.ts';
import type { NewMessage } from '../cases/write.ts';
import { writeTo } from '../cases/write-to.ts';
import type { City } from '../city/city.ts';
import type { Resident } from '../people/resident.ts';
import { days, hours, later } from '../platform/clock.ts';
import type { Transact } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { demoFolder } from './city-texts.ts';
import { type DemoCase, demoBroadcast, demoCases, type Step, type Written } from './conversations.ts';

export interface DemoPeople {
  readonly residents: ReadonlyMap<string, Resident>;
  readonly clerk: ClerkWho<'answer-cases'>;
  readonly chief: ClerkWho<'broadcast'>;
}

/** What residents and the city have to say to each other, in every state that a page can show. */
export async function tellDemoCases(
  city: City,
  at: (moment: Date) => Transact,
  { residents, clerk, chief }: DemoPeople,
): Promise<void> {
  for (const told of demoCases) {
    const resident = residents.get(told.email);
    if (!resident) throw new Error(`Nobody is called ${told.email}.`);
    const ago = (hoursAgo: number) => at(later(city.clock(), -hours(hoursAgo)));
    const [beganAgo, first] = told.begins;
    const number = await begin({ city, resident, clerk, transact: ago(beganAgo) }, told, first);
    for (const [hoursAgo, step] of told.next) {
      await goOn({ city, resident, clerk, transact: ago(hoursAgo) }, number, step);
    }
  }
  const { daysAgo, ...message } = demoBroadcast;
  const input = { ...message, sendKey: randomUUID(), audience: { kind: 'all' }, mail: false } as const;
  await at(later(city.clock(), -days(daysAgo)))((tx) => sendBroadcast(tx, chief, input, 1));
}

interface Moment {
  readonly city: City;
  readonly resident: Resident;
  readonly clerk: ClerkWho<'answer-cases'>;
  readonly transact: Transact;
}

async function begin(moment: Moment, { type, subject, email }: DemoCase, first: Written): Promise<number> {
  const { city, resident, clerk, transact } = moment;
  const { body, sendKey, attachments } = await messageOf(moment, first);
  const input = { type, subject, body, sendKey };
  const begun = await transact(async (tx) =>
    first.by === 'office'
      ? writeTo(tx, city.files, clerk, resident.personId, input, attachments)
      : openCase(tx, city.files, resident, input, attachments),
  );
  if (!begun.ok) throw new Error(`${email} cannot begin "${subject}": ${begun.reason}`);
  return begun.number;
}

async function goOn(moment: Moment, number: number, step: Step): Promise<void> {
  const { city, resident, clerk, transact } = moment;
  switch (step.by) {
    case 'reader':
      await transact((tx) => markReadByResident(tx, resident, number));
      return;
    case 'colleague': {
      const note = { body: step.note, sendKey: randomUUID() };
      await transact(async (tx) => {
        await viewCase(tx, clerk, number, 1);
        await assignCase(tx, clerk, number, clerk.accountId, null);
        await noteInCase(tx, clerk, number, note);
      });
      return;
    }
    case 'office': {
      const message = await messageOf(moment, step);
      await transact(async (tx) => {
        await viewCase(tx, clerk, number, 1);
        await answerCase(tx, city.files, clerk, number, message, step.closes ?? false);
      });
      return;
    }
    case 'resident': {
      const message = await messageOf(moment, step);
      await transact((tx) => replyInCase(tx, city.files, resident, number, message));
    }
  }
}

async function messageOf(moment: Moment, { body, attached }: Written): Promise<NewMessage> {
  const attachments = attached ? await prepared(moment, attached) : noAttachments;
  return { body, sendKey: randomUUID(), attachments };
}

async function prepared({ city, resident }: Moment, name: string): Promise<PreparedAttachments> {
  const bytes = readFileSync(path.join(demoFolder, 'documents', name));
  const sent = [{ name, bytes, tooLarge: false }];
  const result = await prepareAttachments(city.files, resident.personId, sent, false);
  if (!result.ok) throw new Error(`The demo city cannot attach ${name}: ${result.refused[0]?.error}`);
  return result.value;
}
