import { sql } from 'kysely';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { endsForGood } from './ending.ts';

const portion = 500;

/**
 * The night's work: marks entitlements whose last day is past. That a package has ended is an event only where
 * nothing extends it. Returns the portion's last id while there may be more; what another worker is at is
 * passed over.
 */
export async function expireEntitlements(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{
    id: string;
    person_id: string;
    code: string;
    valid_until: string;
    for_good: boolean;
  }>`
    select entitlements.id, person_id, code, valid_until, ${endsForGood} as for_good
      from entitlements
      join packages on packages.id = package_id
     where expired_at is null and valid_until < ${dayOf(tx.now)}
     order by valid_until, entitlements.id limit ${portion}
       for no key update of entitlements skip locked`.execute(tx.db);
  if (rows.length === 0) return undefined;
  await tx.db
    .updateTable('entitlements')
    .set({ expired_at: tx.now })
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  for (const { person_id, code, valid_until } of rows.filter((row) => row.for_good)) {
    await recordEvent(tx, {
      kind: 'entitlement.expired',
      actor: system,
      personId: person_id,
      data: { package: code, validUntil: valid_until },
    });
  }
  return rows.at(-1)?.id;
}
