import type { Tx } from '../platform/db/transaction.ts';
import type { Consent, ConsentAct } from './consent.ts';

/** Who agreed to which version, when and from where. A box left empty leaves no trace. */
export async function recordConsents(tx: Tx, act: ConsentAct, granted: readonly Consent[]): Promise<void> {
  if (granted.length === 0) return;
  await tx.db
    .insertInto('consent_acts')
    .values(
      granted.map((consent) => ({
        person_id: act.personId,
        consent_id: consent.id,
        version_id: consent.versionId,
        granted: true,
        at: tx.now,
        by_account: act.actor.accountId,
        ip: act.actor.ip,
        application_id: act.applicationId ?? null,
      })),
    )
    .execute();
}
