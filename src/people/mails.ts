import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

/** Why a mail has not arrived, as far as the server's answer tells. */
export type MailFailure = 'no-mailbox' | 'full' | 'unreachable' | 'refused';

export interface SentMail {
  readonly id: string;
  readonly template: string;
  readonly recipient: string;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly failure: MailFailure | undefined;
  /** Of the application that it is about. */
  readonly application: number | null;
}

interface Whose {
  readonly id: string;
  readonly accountId: string | null;
}

/** A page of the mails to a person, newest first; `after` is the last one of the page before. */
export async function mailsTo(
  db: Db,
  person: Whose,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<SentMail[]> {
  let query = selectMails(db).where(toPerson(person)).orderBy('id', 'desc').limit(page.limit);
  if (page.after) query = query.where('id', '<', page.after);
  return (await query.execute()).map(({ last_error, state, params, ...row }) => ({
    ...row,
    state: state as SentMail['state'],
    failure: state === 'failed' ? failureIn(last_error ?? '') : undefined,
    application: numberIn(params),
  }));
}

function selectMails(db: Db) {
  return db
    .selectFrom('mails')
    .select([
      'id',
      'template',
      'recipient',
      'params',
      'state',
      'last_error',
      'queued_at as queuedAt',
      'sent_at as sentAt',
    ]);
}

/** Whoever has no account yet may have been invited: to an address that somebody else may log in with. */
export function toPerson({ id, accountId }: Whose): RawBuilder<boolean> {
  if (accountId !== null) return sql<boolean>`account_id = ${accountId}`;
  return sql<boolean>`account_id = (select account_id from resident_invitations where person_id = ${id})
    and template = 'resident-invitation'`;
}

/** Servers say it in many ways: first the code of the answer, then the words that most of them use. */
export function failureIn(error: string): MailFailure {
  if (/\b5\.2\.2\b|\b552\b|quota|mailbox (is )?full|over ?quota/i.test(error)) return 'full';
  if (/\b5\.1\.[0-9]+\b|user unknown|no such (user|mailbox)|does not exist|unknown recipient/i.test(error)) {
    return 'no-mailbox';
  }
  if (/\bE(CONN|TIMEDOUT|HOST|SOCKET|DNS|NOTFOUND)|timeout|timed out|greeting|\b42[0-9]\b/i.test(error)) {
    return 'unreachable';
  }
  return 'refused';
}

function numberIn(params: unknown): number | null {
  const { number, kind } = params as { readonly number?: unknown; readonly kind?: unknown };
  return typeof number === 'number' && kind !== undefined ? number : null;
}
