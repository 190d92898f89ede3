import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { sweepKeptTexts } from '../platform/sessions/kept-texts.ts';
import { sweepSessions } from '../platform/sessions/sessions.ts';
import { sweepForgotten } from '../platform/smtp/outbox.ts';
import { sweepDelays } from './delay.ts';
import { changeWaitsFor } from './email-change/email-change.ts';
import { sweepSecondFactors } from './second-factor/sweep.ts';

/** Old links go on saying "used" or "expired" for a month; then they are unknown. */
const linksSpeakFor = days(30);

export async function sweepTraces(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('account_tokens').where('expires_at', '<', later(tx.now, -linksSpeakFor)).execute();
  await tx.db
    .deleteFrom('email_changes')
    .where('requested_at', '<', later(tx.now, -changeWaitsFor))
    .execute();
  // Passes over a row that somebody counts on at the moment: a shop holds two at a time.
  await tx.db
    .deleteFrom('rate_limits')
    .where('key', 'in', (old) =>
      old
        .selectFrom('rate_limits')
        .select('key')
        .where('window_ends_at', '<', tx.now)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
  await sweepDelays(tx);
  await sweepSessions(tx);
  await sweepKeptTexts(tx);
  await sweepForgotten(tx);
  await sweepSecondFactors(tx);
}
