import { sql } from 'kysely';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { addDays, dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { contractInForce } from './partner.queries.ts';
import { endingDays } from './partner.ts';

/** The managers of one partner whose contract ends soon, once for each end. Returns how many partners: one or none. */
export async function remindOfContractEnd(tx: Tx): Promise<number> {
  const today = dayOf(tx.now);
  const partner = await tx.db
    .selectFrom('partners')
    .select(['id', 'name', 'contract_until'])
    .where((row) => contractInForce(row, today))
    .where((row) =>
      row.between(
        sql`coalesce(partners.contract_until, 'infinity'::date)`,
        sql`${today}::date`,
        sql`${addDays(today, endingDays)}::date`,
      ),
    )
    .where((row) => row('reminded_of', 'is distinct from', row.ref('contract_until')))
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!partner) return 0;
  const { id: partnerId, name, contract_until: until } = partner;
  await tx.db.updateTable('partners').set({ reminded_of: until }).where('id', '=', partnerId).execute();
  const data = { partnerId, partner: name, until };
  await recordEvent(tx, { kind: 'partner.contract-ending', actor: system, data });
  return 1;
}
