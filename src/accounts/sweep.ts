import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { sweepSessions } from '../platform/sessions/sessions.ts';
import { sweepLoginDelays } from './login-delay.ts';

/** Old links go on saying "used" or "expired" for a month; then they are unknown. */
const linksSpeakFor = days(30);

export async function sweepTraces(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('account_tokens').where('expires_at', '<', later(tx.now, -linksSpeakFor)).execute();
  await tx.db.deleteFrom('rate_limits').where('window_ends_at', '<', tx.now).execute();
  await sweepLoginDelays(tx);
  await sweepSessions(tx);
}
