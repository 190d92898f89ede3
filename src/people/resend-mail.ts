import { sql } from 'kysely';
import { isMailedEnough } from '../accounts/mail-pace.ts';
import { mailAddressOf } from '../accounts/reads.ts';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { later } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { queueMail } from '../platform/smtp/outbox.ts';
import { invitationWaitsFor } from './invitations/invitation.ts';
import { toPerson } from './mails.ts';

/** A clerk who helps residents; this room stands below the staff's and cannot name it. */
type Helping = Actor & { readonly kind: 'staff'; readonly may: Readonly<Record<'edit-residents', true>> };

export type MailResent =
  | { readonly ok: true; readonly recipient: string }
  /** `past`: what it says is not so any more. `on-its-way`: the first one has not gone out yet. */
  | { readonly ok: false; readonly reason: 'not-found' | 'not-again' | 'past' | 'on-its-way' | 'too-often' };

/** Under which statuses a mail about an application says what is so. */
const statusOf: Readonly<Record<string, readonly string[]>> = {
  'application-submitted': ['submitted'],
  'application-in-review': ['in-review'],
  'application-returned': ['returned'],
  'application-accepted': ['accepted'],
  'application-in-production': ['in-production'],
  'application-ready': ['ready'],
  'pickup-reminder': ['ready'],
  'application-handed-over': ['completed'],
  'application-completed': ['completed'],
  'application-rejected': ['rejected'],
  'application-cancelled': ['cancelled'],
};

const others = ['activation', 'resident-invitation', 'family-invitation', 'account-suspended'];

/** Whether a mail of this kind can ever be sent again: others say what was so in a moment. */
export function canGoAgain(template: string): boolean {
  return template in statusOf || others.includes(template);
}

/**
 * "Wyślij ponownie": a new mail of the same kind to the address of today, written anew, so that its link is a
 * new one and those before it stop working.
 */
export async function resendMail(
  tx: Tx,
  clerk: Helping,
  personId: string,
  mailId: string,
): Promise<MailResent> {
  const person = await tx.db
    .selectFrom('people')
    .select(['id', 'account_id as accountId'])
    .where('id', '=', personId)
    .executeTakeFirst();
  const mail = person && (await mailOf(tx.db, person, mailId));
  const to = mail?.accountId && (await mailAddressOf(tx.db, mail.accountId));
  if (!mail || !to) return { ok: false, reason: 'not-found' };
  const { template, accountId, about } = mail;
  if (!canGoAgain(template)) return { ok: false, reason: 'not-again' };
  if (mail.state === 'queued') return { ok: false, reason: 'on-its-way' };
  const paced = { accountId: to.accountId, recipient: to.email, templates: [template] };
  if (await isMailedEnough(tx, paced)) return { ok: false, reason: 'too-often' };
  const params = await stillSo(tx, { ...mail, accountId: to.accountId, personId, status: to.state });
  if (!params) return { ok: false, reason: 'past' };
  await queueMail(tx, { accountId, recipient: to.email, locale: to.locale, template, params }, about);
  await recordEvent(tx, { kind: 'mail.resent', actor: clerk, personId, data: { template } });
  return { ok: true, recipient: to.email };
}

function mailOf(db: Db, person: { id: string; accountId: string | null }, mailId: string) {
  return db
    .selectFrom('mails')
    .select(['account_id as accountId', 'template', 'params', 'state', 'about'])
    .where('id', '=', mailId)
    .where(toPerson(person))
    .executeTakeFirst();
}

interface Standing {
  readonly personId: string;
  readonly accountId: string;
  readonly template: string;
  readonly params: unknown;
  readonly status: 'active' | 'not-activated' | 'invited';
}

/** What the new mail is written from; nothing when what it would say is not so any more. */
async function stillSo(tx: Tx, mail: Standing): Promise<Record<string, unknown> | undefined> {
  const { template, accountId, status } = mail;
  const params = mail.params as Record<string, unknown>;
  switch (template) {
    case 'activation':
      return status === 'not-activated' ? params : undefined;
    case 'resident-invitation':
      return invitedAgain(tx, mail, params);
    case 'family-invitation':
      return (await isThere(tx, 'family_invitations', sql`account_id = ${accountId}`)) ? params : undefined;
    case 'account-suspended':
      return (await isThere(tx, 'account_suspensions', sql`account_id = ${accountId} and lifted_at is null`))
        ? params
        : undefined;
    default: {
      const statuses = [...(statusOf[template] ?? [])];
      const so = sql`number = ${params.number} and applicant_account = ${accountId} and status = any(${statuses})`;
      return (await isThere(tx, 'applications', so)) ? params : undefined;
    }
  }
}

async function isThere(tx: Tx, table: string, so: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} where ${so} limit 1`.execute(tx.db);
  return rows.length > 0;
}

/** Its time begins anew with the new link. */
async function invitedAgain(tx: Tx, { personId, accountId, status }: Standing, params: object) {
  const open = await tx.db
    .updateTable('resident_invitations')
    .set({ mailed_at: tx.now })
    .where('person_id', '=', personId)
    .where('account_id', '=', accountId)
    .where('mailed_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (!open) return undefined;
  const until = later(tx.now, invitationWaitsFor).toISOString();
  return { ...params, hasAccount: status === 'active', until };
}
