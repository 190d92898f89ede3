import { days, later, minutes } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';

const apart = minutes(3);
const aDay = 6;

/**
 * Whether this mail was sent to the account a moment ago, or often enough today. For mails that anybody
 * can cause by typing somebody's address; requests at the same time wait for one another.
 */
export async function isMailedEnough(tx: Tx, accountId: string, template: string): Promise<boolean> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
  const [latest, ...earlier] = await tx.db
    .selectFrom('mails')
    .select('queued_at')
    .where('account_id', '=', accountId)
    .where('template', '=', template)
    .where('queued_at', '>', later(tx.now, -days(1)))
    .orderBy('queued_at', 'desc')
    .limit(aDay)
    .execute();
  if (!latest) return false;
  return latest.queued_at > later(tx.now, -apart) || earlier.length + 1 >= aDay;
}
