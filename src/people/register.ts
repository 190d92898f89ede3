import { visitor } from '../accounts/account.ts';
import { findAccountId, openAccount } from '../accounts/open.ts';
import { recordConsents } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';

export interface Registration {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** Hashed before the transaction, known address or not: the answer takes the same time. */
  readonly passwordHash: string;
  readonly locale: string;
  /** Codes of the ticked ones. */
  readonly consents: readonly string[];
}

/** Says nothing about a known address; its mailbox does. What was given at the first registration stays. */
export async function registerResident(tx: Tx, given: Registration, ip: string): Promise<void> {
  const accountId = await openAccount(tx, given);
  if (!accountId) {
    await recordEvent(tx, {
      kind: 'account.registration-repeated',
      actor: visitor(ip),
      data: { accountId: await findAccountId(tx, given.email) },
    });
    return;
  }
  const { id: personId } = await tx.db
    .insertInto('people')
    .values({
      account_id: accountId,
      first_name: given.firstName,
      last_name: given.lastName,
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const actor = { kind: 'resident', accountId, ip } as const;
  await recordConsents(tx, actor, { personId, codes: given.consents });
  await recordEvent(tx, { kind: 'account.registered', actor, personId, data: { accountId } });
}
