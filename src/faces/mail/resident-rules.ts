import { mailAddressOf } from '../../accounts/reads.ts';
import { invitationWaitsFor } from '../../people/invitations/invitation.ts';
import { later } from '../../platform/clock.ts';
import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';
import { toAddressees } from './to-addressees.ts';

/** What a clerk did for a resident, or about one, goes to them or to whoever looks after them. */
export const residentMails: MailRules = {
  'person.corrected': toAddressees(async (_tx, { data, at }) => {
    const { fields } = data as { fields: string };
    return (to, { ward }) =>
      mailTo(to, 'data-corrected', { fields: fields.split(' '), at: at.toISOString(), ward });
  }),
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
