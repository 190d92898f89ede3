import { sql } from 'kysely';
import { visitor } from '../../accounts/account.ts';
import { recordEvent } from '../../events/record.ts';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { PartnerApplicationInput } from '../forms.ts';

/** More than this in a day from one address is nobody who wants to become a partner. */
const aDay = 5;

/**
 * Whatever is known of the firm or the address, the visitor is told the same. Sent twice it is one application, and an
 * address gets so many mails about it a day.
 */
export async function applyAsPartner(
  tx: Tx,
  { firstName, lastName, postalCode, sendKey, ...input }: PartnerApplicationInput,
  ip: string,
  locale: string,
): Promise<void> {
  // One after another for an address: only then so many are counted.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`partner application ${input.email.toLowerCase()}`}, 0))`.execute(
    tx.db,
  );
  const recent = await tx.db
    .selectFrom('partner_applications')
    .select('id')
    .where('email', '=', input.email)
    .where('submitted_at', '>', later(tx.now, -days(1)))
    .limit(aDay)
    .execute();
  if (recent.length >= aDay) return;
  const made = await tx.db
    .insertInto('partner_applications')
    .values({
      ...input,
      contact_first_name: firstName,
      contact_last_name: lastName,
      postal_code: postalCode,
      send_key: sendKey,
      locale,
      submitted_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('send_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return;
  const data = { partnerApplication: made.id, partner: input.name };
  await recordEvent(tx, { kind: 'partner.applied', actor: visitor(ip), data });
}
