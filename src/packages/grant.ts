import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Package } from './package.ts';

export interface Grant {
  readonly personId: string;
  readonly package: Package;
  readonly applicationId: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** It goes on where another grant of the same package ends, or replaces one that has ended. */
  readonly extends: boolean;
}

export async function grantEntitlement(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
  await tx.db
    .insertInto('entitlements')
    .values({
      person_id: grant.personId,
      package_id: grant.package.id,
      application_id: grant.applicationId,
      valid_from: grant.validFrom,
      valid_until: grant.validUntil,
      granted_at: tx.now,
    })
    .execute();
  await recordEvent(tx, {
    kind: grant.extends ? 'entitlement.extended' : 'entitlement.granted',
    actor,
    personId: grant.personId,
    applicationId: grant.applicationId,
    data: { package: grant.package.code, validFrom: grant.validFrom, validUntil: grant.validUntil },
  });
}
