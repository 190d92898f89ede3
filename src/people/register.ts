import { visitor } from '../accounts/account.ts';
import { openAccount } from '../accounts/open.ts';
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

/**
 * Puts down what was given until somebody confirms it, known address or not; its mailbox hears about it.
 * Returns the id of the registration.
 */
export async function registerResident(tx: Tx, given: Registration, ip: string): Promise<string> {
  const { accountId, isNew } = await openAccount(tx, given.email, given.locale);
  const { id } = await tx.db
    .insertInto('pending_registrations')
    .values({
      account_id: accountId,
      first_name: given.firstName,
      last_name: given.lastName,
      password_hash: given.passwordHash,
      locale: given.locale,
      consents: [...given.consents],
      ip,
      at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, {
    kind: isNew ? 'account.registered' : 'account.registration-repeated',
    actor: visitor(ip),
    data: { accountId },
  });
  return id;
}
