import type { Transact, Tx } from '../platform/db/transaction.ts';
import { mailsWait } from '../platform/smtp/outbox.ts';
import { lockImport } from './import.queries.ts';

export interface AskedResident {
  readonly personId: string;
  readonly accountId: string;
  readonly email: string;
  readonly locale: string;
  /** Whether somebody logs in with the address already. */
  readonly hasAccount: boolean;
}

export type QueueInvitations = (tx: Tx, asked: readonly AskedResident[]) => Promise<void>;

/** The name of the mail in the outbox. */
const invitationMail = 'resident-invitation';

const minute = 60;
/** So many minutes' mails may wait for a slow mail server before the next ones are put off. */
const minutesAhead = 3;

/**
 * The job: as many invitations as one minute takes, and the next job a minute later. Mails, marks and next job are
 * one transaction: whatever ends the process, nobody is asked twice and nobody is left out.
 */
export async function mailInvitations(
  { transact }: { readonly transact: Transact },
  queueMails: QueueInvitations,
  importId: string,
): Promise<void> {
  await transact(async (tx) => {
    const standing = await lockImport(tx, importId);
    const perMinute = standing?.mails_per_minute;
    if (!perMinute) return;
    const goOn = () => tx.enqueue({ queue: 'import-mails', data: { importId }, startAfter: minute });
    if (await mailsWait(tx.db, invitationMail, minutesAhead * perMinute)) return goOn();
    const asked = await nextAsked(tx, importId, perMinute);
    if (asked.length > 0) {
      await queueMails(tx, asked);
      await tx.db
        .updateTable('resident_invitations')
        .set({ mailed_at: tx.now })
        .where(
          'person_id',
          'in',
          asked.map(({ personId }) => personId),
        )
        .execute();
    }
    // More may come while rows are being imported.
    if (asked.length === perMinute || !standing.ended_at) await goOn();
  });
}

function nextAsked(tx: Tx, importId: string, most: number): Promise<AskedResident[]> {
  return tx.db
    .selectFrom('resident_invitations')
    .innerJoin('accounts', 'accounts.id', 'account_id')
    .select((row) => [
      'person_id as personId',
      'account_id as accountId',
      'accounts.email',
      'accounts.locale',
      row('accounts.activated_at', 'is not', null).$castTo<boolean>().as('hasAccount'),
    ])
    .where('import_id', '=', importId)
    .where('mailed_at', 'is', null)
    .orderBy('resident_invitations.id')
    .limit(most)
    .execute();
}
