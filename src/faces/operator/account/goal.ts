import { minutes } from '../../../platform/clock.ts';
import type { OwnVisit } from '../../account/panel.ts';
import { readSignedCookie, writeSignedCookie } from '../../http/cookies.ts';
import { localPath } from '../../http/page.ts';

const cookie = 'km_cel';

/** Where the clerk was going when the second factor came first: its pages ask for several steps, and lead there. */
export function rememberGoal(visit: OwnVisit): string | undefined {
  const goal = localPath(visit.query.powrot);
  if (!goal) return knownGoal(visit);
  const value = Buffer.from(`${visit.holder.accountId} ${goal}`).toString('base64url');
  writeSignedCookie(visit.reply, cookie, value, minutes(60) / 1000);
  return goal;
}

/** Somebody else at the same browser was going elsewhere. */
export function knownGoal({ request, holder }: OwnVisit): string | undefined {
  const value = Buffer.from(readSignedCookie(request, cookie) ?? '', 'base64url').toString();
  const [accountId, goal] = value.split(' ');
  return accountId === holder.accountId ? localPath(goal) : undefined;
}
