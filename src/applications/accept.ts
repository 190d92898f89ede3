import { issueCard } from '../cards/issue.ts';
import type { CardNumberFormat } from '../cards/number.ts';
import { grantEntitlement } from '../packages/grant.ts';
import { findPackage } from '../packages/reads.ts';
import { validUntil } from '../packages/validity.ts';
import { renamePerson } from '../people/rename.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Application } from './application.ts';
import { changeStatus } from './change-status.ts';
import { letGo, lockForDecision, type Undecidable } from './decide.ts';

export type AcceptResult =
  | { readonly ok: true; readonly cardNumber: string }
  | Undecidable
  | { readonly ok: false; readonly reason: 'proof-date-missing' | 'proof-date-past' };

/**
 * Accepts and, in the same transaction, issues the card and the entitlement. A virtual card is complete
 * with that; a plastic one goes on to production. `proofUntil` is the day on the proof (`YYYY-MM-DD`),
 * asked for where the package's rule is `proof-date`.
 */
export async function acceptApplication(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
  format: CardNumberFormat,
  proofUntil: string | undefined,
): Promise<AcceptResult> {
  const decidable = await lockForDecision(tx, clerk, number);
  if (!decidable.ok) return decidable;
  const { application } = decidable;
  const { definition, personId } = application;

  const today = dayOf(tx.now);
  const granted = definition.packageCode ? await findPackage(tx.db, definition.packageCode) : undefined;
  const until = granted && validUntil(granted.validity, today, proofUntil);
  if (granted && !until) return { ok: false, reason: 'proof-date-missing' };
  if (until && until < today) return { ok: false, reason: 'proof-date-past' };

  await letGo(tx, application, 'decided');
  await changeStatus(tx, clerk, application, { to: 'accepted', event: 'application.accepted' });
  const name = nameIn(application);
  await renamePerson(tx, personId, name);
  const card = await issueCard(tx, clerk, format, {
    personId,
    applicationId: application.id,
    ...name,
    photoFileId: application.photo?.fileId ?? null,
    virtual: definition.virtual,
    physical: definition.physical,
  });
  await tx.db
    .updateTable('applications')
    .set({ card_id: card.id })
    .where('id', '=', application.id)
    .execute();
  if (granted && until) {
    await grantEntitlement(tx, clerk, {
      personId,
      package: granted,
      applicationId: application.id,
      validFrom: today,
      validUntil: until,
    });
  }
  if (!definition.physical) {
    await changeStatus(
      tx,
      clerk,
      { ...application, status: 'accepted' },
      { to: 'completed', event: 'application.completed', data: { cardNumber: card.number } },
    );
  }
  return { ok: true, cardNumber: card.number };
}

function nameIn(application: Application): { firstName: string; lastName: string } {
  const answer = (kind: 'first-name' | 'last-name'): string => {
    const field = application.definition.fields.find((defined) => defined.kind === kind);
    return (field && application.answers[field.key]) ?? '';
  };
  return { firstName: answer('first-name'), lastName: answer('last-name') };
}
