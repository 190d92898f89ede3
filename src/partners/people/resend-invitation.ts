import { isMailedEnough } from '../../accounts/mail-pace.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Steward } from '../steward.ts';
import { holdPerson } from './reads.ts';

export type InvitationResent =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-invited' | 'too-often' };

/** A new link; the one before stops working when this one is mailed. */
export async function resendInvitation(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  accountId: string,
): Promise<InvitationResent> {
  const person = await holdPerson(tx, steward, partnerId, accountId);
  if (!person) return { ok: false, reason: 'not-found' };
  if (person.state !== 'invited') return { ok: false, reason: 'not-invited' };
  const { email: recipient } = person;
  if (await isMailedEnough(tx, { accountId, recipient, templates: ['partner-invited'], apart: 0 })) {
    return { ok: false, reason: 'too-often' };
  }
  const data = { partnerId, accountId };
  await recordEvent(tx, { kind: 'partner.invitation-resent', actor: steward, data });
  return { ok: true, email: person.email };
}
