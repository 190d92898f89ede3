import type { Actor } from '../events/actor.ts';
import { type NewEvent, recordEvents } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Package } from './package.ts';

export interface Grant {
  readonly personId: string;
  readonly package: Pick<Package, 'id' | 'code'>;
  /** The application that it follows from; or the import. */
  readonly applicationId?: string | undefined;
  readonly importId?: string | undefined;
  readonly validFrom: string;
  readonly validUntil: string;
  /** It goes on where another grant of the same package ends, or replaces one that has ended. */
  readonly extends: boolean;
}

export async function grantEntitlement(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
  await grantEntitlements(tx, actor, [grant]);
}

export async function grantEntitlements(tx: Tx, actor: Actor, grants: readonly Grant[]): Promise<void> {
  if (grants.length === 0) return;
  await tx.db
    .insertInto('entitlements')
    .values(
      grants.map((grant) => ({
        person_id: grant.personId,
        package_id: grant.package.id,
        application_id: grant.applicationId ?? null,
        import_id: grant.importId ?? null,
        valid_from: grant.validFrom,
        valid_until: grant.validUntil,
        granted_at: tx.now,
      })),
    )
    .execute();
  await recordEvents(
    tx,
    grants.map(
      (grant): NewEvent => ({
        kind: grant.extends ? 'entitlement.extended' : 'entitlement.granted',
        actor,
        personId: grant.personId,
        applicationId: grant.applicationId,
        data: { package: grant.package.code, validFrom: grant.validFrom, validUntil: grant.validUntil },
      }),
    ),
  );
}
