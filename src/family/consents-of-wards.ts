import type { Consent } from '../consents/consent.ts';
import { consentsOf } from '../consents/reads.ts';
import { recordActs } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Cardholder } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

export interface Ward {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** Members who do not log in: nobody but a guardian can be asked for their consent. */
export function wardsOf(db: Db, guardian: Pick<Cardholder, 'personId'>): Promise<Ward[]> {
  return db
    .selectFrom('family_members')
    .innerJoin('people', 'people.id', 'member_id')
    .select(['people.id as personId', 'first_name as firstName', 'last_name as lastName'])
    .where('guardian_id', '=', guardian.personId)
    .where('joined_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('account_id', 'is', null)
    .orderBy('joined_at')
    .orderBy('family_members.id')
    .execute();
}

/** Not what belongs to an application: that was said about one person. */
export function holdsForWards({ required, scope }: Pick<Consent, 'required' | 'scope'>): boolean {
  return required && scope === 'registration';
}

/**
 * What a guardian accepts because it is required holds for the wards in the same act. Of two guardians the
 * first one does it. Call it with the wards locked.
 */
export async function acceptForWards(
  tx: Tx,
  guardian: Cardholder,
  wards: readonly Ward[],
  accepted: readonly Consent[],
): Promise<void> {
  for (const { personId } of wards) {
    const held = await consentsOf(tx.db, personId, tx.now);
    const granted = new Set(held.filter(({ state }) => state === 'granted').map(({ code }) => code));
    const missing = accepted.filter((consent) => holdsForWards(consent) && !granted.has(consent.code));
    await recordActs(tx, guardian, missing, { personId, granted: true });
    for (const { code, version } of missing) {
      await recordEvent(tx, { kind: 'consent.granted', actor: guardian, personId, data: { code, version } });
    }
  }
}
