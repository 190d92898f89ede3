import { isMailedEnough } from '../../accounts/mail-pace.ts';
import { findHolder, type MailAddress, mailAddressOf } from '../../accounts/reads.ts';
import { answerDue, type Invitation } from '../../family/invitations/invitation.ts';
import { invitationMails } from '../../family/invitations/resend.ts';
import { invitationNews, kinNews } from '../../family/news.ts';
import { isLookedAfter } from '../../family/standing.ts';
import type { EventRow, Tx } from '../../platform/db/transaction.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { FamilyWay } from './family.ts';
import type { MailRule, MailRules } from './rules.ts';
import { mailTo, type Recipient } from './templates.ts';

/** Who is asked gets a way to answer; who asked hears the answer, the same whoever the address belongs to. */
export const familyMails: MailRules = {
  'family.invited': invite,
  'family.invitation-accepted': toGuardian((to, about) => mailTo(to, 'family-accepted', about)),
  'family.invitation-declined': toGuardian((to, about) => mailTo(to, 'family-declined', about)),
  'family.invitation-lapsed': toGuardian((to, about) => mailTo(to, 'family-lapsed', about)),
  'family.member-removed': async (tx, event) => {
    const { guardian, member, memberId } = await bothOf(tx, event);
    const to = await activeAddress(tx, member?.accountId);
    if (!to || !guardian) return [];
    const lookedAfter = await isLookedAfter(tx.db, memberId);
    return [mailTo(to, 'family-removed', { guardian: guardian.name, lookedAfter })];
  },
  'family.member-detached': async (tx, event) => {
    const { guardian, member } = await bothOf(tx, event);
    const to = await activeAddress(tx, guardian?.accountId);
    return to && member ? [mailTo(to, 'family-detached', { name: member.name })] : [];
  },
  'family.member-of-age': async (tx, event) => {
    const { guardian, member } = await bothOf(tx, event);
    const { membershipId } = event.data as { membershipId: string };
    const to = await activeAddress(tx, guardian?.accountId);
    return to && member ? [mailTo(to, 'family-of-age', { name: member.name, membershipId })] : [];
  },
};

/** A later one may correct the one before, so only their number in a day is limited. */
async function invite(tx: Tx, event: EventRow): Promise<readonly NewMail[]> {
  const invitation = await newsOf(tx, event);
  const to = invitation && (await mailAddressOf(tx.db, invitation.accountId));
  if (!to) return [];
  const { accountId, email: recipient } = to;
  const pace = { accountId, recipient, templates: invitationMails, apart: 0 };
  return (await isMailedEnough(tx, pace)) ? [] : [await asking(tx, to, invitation)];
}

async function asking(tx: Tx, to: MailAddress, invitation: Invitation): Promise<NewMail> {
  const { guardianName: guardian, relation, locale } = invitation;
  const name = nameIn(invitation);
  // An address that nobody knows yet has no language of its own.
  const addressee = to.state === 'invited' ? { ...to, locale } : to;
  const until = answerDue(invitation).toISOString();
  const way = await wayOf(tx, to);
  if (invitation.as === 'guardian')
    return mailTo(addressee, 'guardian-request', { guardian, name, way, until });
  return way === 'register'
    ? mailTo(addressee, 'family-invitation', { guardian, name, relation, until })
    : mailTo(addressee, 'family-request', { guardian, relation, way, until });
}

/** Answering takes a resident, so a clerk becomes one first. */
async function wayOf(tx: Tx, { accountId, state }: MailAddress): Promise<FamilyWay> {
  if (state !== 'active') return 'register';
  const holder = await findHolder(tx.db, accountId);
  return holder && !holder.resident ? 'add-role' : 'answer';
}

interface AboutInvitation {
  readonly as: Invitation['as'];
  readonly name: string;
  readonly email: string;
}

function toGuardian(write: (to: Recipient, about: AboutInvitation) => NewMail): MailRule {
  return async (tx, event) => {
    const invitation = await newsOf(tx, event);
    const to = await activeAddress(tx, invitation?.guardianAccount);
    if (!invitation || !to) return [];
    const { as, email } = invitation;
    return [write(to, { as, name: nameIn(invitation), email })];
  };
}

function newsOf(tx: Tx, { data }: EventRow) {
  const { invitationId } = data as { invitationId: string };
  return invitationNews(tx.db, invitationId);
}

async function bothOf(tx: Tx, { person_id, data }: EventRow) {
  const { guardianId } = data as { guardianId: string };
  const memberId = person_id ?? '';
  const [guardian, member] = [await kinNews(tx.db, guardianId), await kinNews(tx.db, memberId)];
  return { guardian, member, memberId };
}

async function activeAddress(tx: Tx, accountId: string | null | undefined): Promise<Recipient | undefined> {
  const address = accountId ? await mailAddressOf(tx.db, accountId) : undefined;
  return address?.state === 'active' ? address : undefined;
}

const nameIn = ({ firstName, lastName }: Invitation): string => `${firstName} ${lastName}`;
