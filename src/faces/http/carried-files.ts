import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { hours, later } from '../../platform/clock.ts';
import { type Keys, keyedHash } from '../../platform/crypto/keys.ts';
import type { SealedFile } from '../../platform/files/files.ts';

/** Well before the night takes away what no row names. */
const carriedFor = hours(6);

const ticketSchema = z.object({
  form: z.string(),
  until: z.number(),
  file: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number(),
    fingerprint: z.base64().transform((text) => Buffer.from(text, 'base64')),
  }),
});

/** Which form of whose: a ticket is good for that one alone. */
export interface CarryingForm {
  readonly personId: string;
  /** The key with which the form is sent once. */
  readonly sendKey: string;
}

/** What the form carries so that a sealed file, which no row names yet, need not be sent again. */
export function ticketFor(keys: Keys, form: CarryingForm, file: SealedFile, now: Date): string {
  const text = JSON.stringify({
    form: form.sendKey,
    until: later(now, carriedFor).getTime(),
    file: { ...file, fingerprint: file.fingerprint.toString('base64') },
  });
  return `${Buffer.from(text).toString('base64url')}.${signature(keys, text).toString('base64url')}`;
}

/** The file behind a ticket; nothing when we did not write it, or not for this form. */
export function fileOf(keys: Keys, form: CarryingForm, ticket: string, now: Date): SealedFile | undefined {
  const [body = '', signed = ''] = ticket.split('.');
  const text = Buffer.from(body, 'base64url').toString();
  const given = Buffer.from(signed, 'base64url');
  const right = signature(keys, text);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const { file, until, form: sendKey } = ticketSchema.parse(JSON.parse(text));
  const mine = sendKey === form.sendKey && file.personId === form.personId;
  return mine && until > now.getTime() ? file : undefined;
}

const signature = (keys: Keys, text: string): Buffer => keyedHash(keys, 'carried-file', text);
