import { sql } from 'kysely';
import { firstId } from '../events/reads.ts';
import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** Long enough for a till that was without a network over the night. */
const keptFor = days(2);
const portion = 5000;

/** Deletes a portion of what tills have asked and seen; what came of it stays. Says how many rows it was. */
export async function sweepChecks(tx: Tx): Promise<number> {
  const until = later(tx.now, -keptFor);
  const requests = await sql`
    delete from benefit_requests where (origin, key) in (
      select origin, key from benefit_requests where at < ${until} order by at limit ${portion})`.execute(
    tx.db,
  );
  const checks = await sql`
    delete from card_checks where id in (
      select id from card_checks where id < ${firstId(until)} order by id limit ${portion})`.execute(tx.db);
  return Number(requests.numAffectedRows ?? 0) + Number(checks.numAffectedRows ?? 0);
}
