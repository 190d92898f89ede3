import type { Actor } from '../events/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { consentsInEffect } from './consent.queries.ts';
import type { Consent } from './consent.ts';

export interface GivenConsents {
  readonly personId: string;
  /** Those ticked. A box left empty leaves no trace. */
  readonly codes: readonly string[];
  readonly applicationId?: string | undefined;
  /** Signed at the counter, as the clerk says. */
  readonly onPaper?: boolean | undefined;
}

/** Who agreed to which version, when and from where. The version is the one in effect now. */
export async function recordConsents(tx: Tx, actor: Actor, given: GivenConsents): Promise<void> {
  if (given.codes.length === 0) return;
  const consents = await consentsInEffect(tx.db, tx.now).where('consents.code', 'in', given.codes).execute();
  await recordActs(tx, actor, consents, { granted: true, ...given });
}

interface Act {
  readonly personId: string;
  readonly granted: boolean;
  readonly applicationId?: string | undefined;
  readonly onPaper?: boolean | undefined;
}

/** The same act about each of these. */
export async function recordActs(
  tx: Tx,
  actor: Actor,
  consents: readonly Pick<Consent, 'id' | 'versionId'>[],
  act: Act,
): Promise<void> {
  if (consents.length === 0) return;
  await tx.db
    .insertInto('consent_acts')
    .values(
      consents.map((consent) => ({
        person_id: act.personId,
        consent_id: consent.id,
        version_id: consent.versionId,
        granted: act.granted,
        at: tx.now,
        actor_kind: actor.kind,
        by_account: actor.accountId,
        ip: actor.ip,
        application_id: act.applicationId ?? null,
        on_paper: act.onPaper ?? false,
      })),
    )
    .execute();
}
