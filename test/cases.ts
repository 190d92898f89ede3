import { randomUUID } from 'node:crypto';
import { noAttachments, type PreparedAttachments } from '../src/cases/attachments.ts';
import { openCase } from '../src/cases/open.ts';
import { replyInCase } from '../src/cases/reply.ts';
import type { NewMessage } from '../src/cases/write.ts';
import type { Resident } from '../src/people/resident.ts';
import type { TestCity } from './city.ts';

/** A message as a form sends it: a key of its own unless it is given. */
export function message(body = 'Dzień dobry', given: Partial<NewMessage> = {}): NewMessage {
  return { body, sendKey: randomUUID(), attachments: noAttachments, ...given };
}

interface Opened {
  readonly type?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: PreparedAttachments;
}

/** A case that this resident has opened. Returns its number. */
export async function openedCase(
  city: TestCity,
  resident: Resident,
  { type = 'pytanie-o-karte', subject = 'Kiedy odbiór?', body, attachments = noAttachments }: Opened = {},
): Promise<number> {
  const { body: text, sendKey } = message(body);
  const opened = await city.transact((tx) =>
    openCase(tx, city.files, resident, { type, subject, body: text, sendKey }, attachments),
  );
  if (!opened.ok) throw new Error(opened.reason);
  return opened.number;
}

export async function replied(
  city: TestCity,
  resident: Resident,
  number: number,
  body?: string,
): Promise<void> {
  const done = await city.transact((tx) => replyInCase(tx, city.files, resident, number, message(body)));
  if (!done.ok) throw new Error(done.reason);
}
