import { days, later, minutes } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';

const usuallyApart = minutes(3);
const aDay = 6;

export interface PacedMail {
  readonly accountId: string;
  readonly recipient: string;
  /** Names under which it may lie in the outbox. */
  readonly templates: readonly string[];
  /** Milliseconds; 0 where a mail may correct the one before. */
  readonly apart?: number | undefined;
}

/**
 * Whether this mail was sent to the mailbox a moment ago, or for the account often enough today. For mails
 * that anybody can cause by typing somebody's address; requests at the same time wait for one another.
 */
export async function isMailedEnough(tx: Tx, mail: PacedMail): Promise<boolean> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', mail.accountId).forNoKeyUpdate().execute();
  const sent = await tx.db
    .selectFrom('mails')
    .select((row) => ['queued_at', row('recipient', '=', mail.recipient).$castTo<boolean>().as('same')])
    .where('account_id', '=', mail.accountId)
    .where('template', 'in', mail.templates)
    .where('queued_at', '>', later(tx.now, -days(1)))
    .orderBy('queued_at', 'desc')
    .limit(aDay)
    .execute();
  const soonest = later(tx.now, -(mail.apart ?? usuallyApart));
  return sent.length >= aDay || sent.some(({ same, queued_at }) => same && queued_at > soonest);
}
