import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { nextCaseNumber } from '../case.queries.ts';
import { caseTypes } from '../case-types.ts';
import type { Audience } from './audience.ts';
import { audienceColumns } from './broadcast.queries.ts';
import type { BroadcastInput } from './forms.ts';

export type BroadcastSent =
  | { readonly ok: true; readonly number: number }
  /** `type`, `audience`: what was chosen is not there any more. */
  | { readonly ok: false; readonly reason: 'type' | 'audience' };

/**
 * One row, however many residents it is for; each finds it in "Moje sprawy" at once. Mails about it follow a
 * portion at a time, so many in a minute. Sending the same form twice sends one.
 */
export async function sendBroadcast(
  tx: Tx,
  clerk: ClerkWho<'broadcast'>,
  { type: code, subject, body, sendKey, audience, mail }: BroadcastInput,
  mailsPerMinute: number,
): Promise<BroadcastSent> {
  const before = await sentBefore(tx, clerk, sendKey);
  if (before !== undefined) return { ok: true, number: before };
  const type = (await caseTypes(tx.db)).find((each) => each.code === code && each.cityOpens);
  if (!type) return { ok: false, reason: 'type' };
  if (!(await exists(tx, audience))) return { ok: false, reason: 'audience' };
  const number = await nextCaseNumber(tx.db);
  const sent = await tx.db
    .insertInto('broadcasts')
    .values({
      number,
      type_id: type.id,
      subject,
      body,
      ...audienceColumns(audience),
      sent_at: tx.now,
      sent_by: clerk.accountId,
      send_key: sendKey,
    })
    .onConflict((conflict) => conflict.column('send_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  // The other press of the button was faster by a moment.
  if (!sent) return { ok: true, number: (await sentBefore(tx, clerk, sendKey)) ?? number };
  if (mail) await startMailing(tx, sent.id, mailsPerMinute);
  await recordEvent(tx, {
    kind: 'broadcast.sent',
    actor: clerk,
    data: { broadcast: number, audience: audience.kind, mail },
  });
  return { ok: true, number };
}

async function startMailing(tx: Tx, broadcastId: string, perMinute: number): Promise<void> {
  await tx.db
    .insertInto('broadcast_mailings')
    .values({ broadcast_id: broadcastId, per_minute: perMinute })
    .execute();
  await tx.enqueue({ queue: 'broadcast-mails', data: { broadcastId, after: null } });
}

async function sentBefore(
  { db }: Tx,
  clerk: ClerkWho<'broadcast'>,
  sendKey: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('broadcasts')
    .select('number')
    .where('send_key', '=', sendKey)
    .where('sent_by', '=', clerk.accountId)
    .executeTakeFirst();
  return row?.number;
}

async function exists({ db }: Tx, audience: Audience): Promise<boolean> {
  switch (audience.kind) {
    case 'all':
    case 'age':
      return true;
    case 'package':
      return (
        (await db
          .selectFrom('packages')
          .select('id')
          .where('id', '=', audience.packageId)
          .executeTakeFirst()) !== undefined
      );
    case 'district':
      return (
        (await db
          .selectFrom('districts')
          .select('id')
          .where('id', '=', audience.districtId)
          .executeTakeFirst()) !== undefined
      );
  }
}
