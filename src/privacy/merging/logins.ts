import { sql } from 'kysely';
import { closeAccount, forgetClicks } from '../../accounts/close.ts';
import { nextApplicant } from '../../applications/hand-on.ts';
import { dueConsents } from '../../consents/reads.ts';
import { forgetInvitation } from '../../people/invitations/forget.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { markAllConsentsDue } from '../../platform/sessions/sessions.ts';
import { dropMails } from '../../platform/smtp/outbox.ts';
import type { Entry } from './merge.ts';
import { movedOfLogin } from './pointers.ts';
import type { Way } from './way.ts';

type Login = Pick<Entry, 'personId' | 'accountId'>;

/** One login stays: the only one, or that of whoever stays. Call it when everything else has moved. */
export async function mergeLogins(tx: Tx, into: Login, from: Login): Promise<void> {
  if (from.accountId !== null && into.accountId !== null) {
    await closeLogin(tx, { from: from.accountId, into: into.accountId });
  } else if (from.accountId !== null) {
    await forgetInvitation(tx, into.personId);
    await tx.db.updateTable('people').set({ account_id: null }).where('id', '=', from.personId).execute();
    await tx.db
      .updateTable('people')
      .set({ account_id: from.accountId })
      .where('id', '=', into.personId)
      .execute();
  }
  await tx.db
    .updateTable('applications')
    .set({ applicant_account: nextApplicant })
    .where('person_id', '=', into.personId)
    .where('applicant_account', 'is', null)
    .execute();
  const accountId = into.accountId ?? from.accountId;
  if (accountId !== null && (await dueConsents(tx.db, into.personId, tx.now)).length > 0) {
    await markAllConsentsDue(tx, accountId);
  }
}

/** Ids of two accounts. What one did, the other has done; nobody gets in with it any more, and no link leads there. */
async function closeLogin(tx: Tx, { from, into }: Way): Promise<void> {
  for (const [table, column] of movedOfLogin) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${from}`.execute(
      tx.db,
    );
  }
  // What has not gone out yet would go to a mailbox that opens nothing, with links that do.
  await tx.db
    .updateTable('mails')
    .set({ account_id: into })
    .where('account_id', '=', from)
    .where('state', '=', 'sent')
    .execute();
  const address = tx.db.selectFrom('accounts').select('email').where('id', '=', from);
  await dropMails(
    tx,
    sql`account_id = ${from} or (recipient = ${address} and account_id is distinct from ${into})`,
  );
  await forgetClicks(tx, from);
  await closeAccount(tx, from, false);
}
