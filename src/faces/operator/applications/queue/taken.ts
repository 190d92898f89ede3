import { z } from 'zod';
import { readSignedCookie, writeSignedCookie } from '../../../http/cookies.ts';
import type { Visit } from '../../guard.ts';
import { type KeptQueue, lasting } from './kept.ts';
import { queueQuery } from './view.ts';

/** From which queue the clerk has been given an application; one that was looked up comes from none. */
type TakenFrom = Pick<KeptQueue, 'rodzaj' | 'typ'>;

const kept = queueQuery.pick({ rodzaj: true, typ: true }).extend({ clerk: z.string(), number: z.int() });

export function keepTaken({ clerk, reply }: Visit, number: number, { rodzaj, typ }: TakenFrom): void {
  const taken = { clerk: clerk.accountId, number, rodzaj, typ };
  const value = Buffer.from(JSON.stringify(taken)).toString('base64url');
  writeSignedCookie(reply, 'km_nastepny', value, lasting);
}

export function takenFrom({ clerk, request }: Visit, number: number): TakenFrom | undefined {
  const value = readSignedCookie(request, 'km_nastepny');
  if (!value) return undefined;
  const { data } = kept.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString()));
  return data?.clerk === clerk.accountId && data.number === number ? data : undefined;
}
