import { type MailAddress, mailAddressOf } from '../../accounts/reads.ts';
import { addresseesOf } from '../../family/addressees.ts';
import { invitationWaitsFor } from '../../people/invitations/invitation.ts';
import { later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { MailRules } from './rules.ts';
import { lastMailTo, mailTo } from './templates.ts';
import { toAddressees } from './to-addressees.ts';

/** What a clerk did for a resident, or about one, goes to them or to whoever looks after them. */
export const residentMails: MailRules = {
  'person.corrected': toAddressees(async (_tx, { data, at }) => {
    const { fields } = data as { fields: string };
    return (to, { ward }) =>
      mailTo(to, 'data-corrected', { fields: fields.split(' '), at: at.toISOString(), ward });
  }),
  // Both logins are there still: see `privacy/merging/merge-people.ts`.
  'person.merged': async (tx, event) => {
    const { accountId, from } = event.data as { accountId: string | null; from: string };
    const at = event.at.toISOString();
    const login = await loginOf(tx, from);
    const closed = login && login.accountId !== accountId ? maskedAddress(login.email) : null;
    const to = accountId && (await mailAddressOf(tx.db, accountId));
    if (to) return [mailTo(to, 'entries-merged', { at, closed, ward: null })];
    return tellAddressees(tx, event);
  },
  'person.merged-away': async (tx, { data, at }) => {
    const { accountId, into } = data as { accountId?: string; into: string };
    const [to, stays] = [accountId && (await mailAddressOf(tx.db, accountId)), await loginOf(tx, into)];
    if (!to || !stays) return [];
    return [lastMailTo(to, 'account-merged', { at: at.toISOString(), staying: maskedAddress(stays.email) })];
  },
  'person.invited': async (tx, { data, at }) => {
    const { accountId, atCounter } = data as { accountId?: string; atCounter?: boolean };
    // Those of an import go out by themselves, so many in a minute.
    const to = atCounter && accountId ? await mailAddressOf(tx.db, accountId) : undefined;
    const until = later(at, invitationWaitsFor).toISOString();
    return to ? [mailTo(to, 'resident-invitation', { hasAccount: to.state === 'active', until })] : [];
  },
  'card.blocked': toAddressees(async (_tx, { actor_kind, data, at }) => {
    const { number } = data as { number: string };
    // Whoever blocks an own card has seen it happen.
    if (actor_kind !== 'staff') return undefined;
    return (to, { ward }) => mailTo(to, 'card-blocked', { cardNumber: number, at: at.toISOString(), ward });
  }),
};

/** Of somebody without a login those who look after them. */
const tellAddressees = toAddressees(
  async (_tx, { at }) =>
    (to, { ward }) =>
      mailTo(to, 'entries-merged', { at: at.toISOString(), closed: null, ward }),
);

/** The address of somebody's own login. */
async function loginOf(tx: Tx, personId: string): Promise<MailAddress | undefined> {
  const own = (await addresseesOf(tx.db, personId)).find(({ ward }) => ward === null);
  return own && mailAddressOf(tx.db, own.accountId);
}

/** Enough for whoever has it to know it again, and for nobody else. */
const maskedAddress = (email: string): string => email.replace(/^(.).*(?=@)/, '$1•••');
