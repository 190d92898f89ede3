import type { FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Member } from '../../../staff/member.ts';
import type { ListedRole } from '../../../staff/roles.ts';
import { sendPage } from '../../http/page.ts';
import type { Messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { StaffFrame } from './frame.tsx';
import { nameOf } from './member-page.tsx';
import type { StaffVisit } from './staff-visit.ts';

interface Question {
  readonly title: string;
  readonly confirmLabel: string;
  readonly action: string;
  readonly cancelHref: string;
  readonly danger?: boolean;
  readonly children: ComponentChildren;
}

/** One question, answered by its button. */
async function ask(
  visit: StaffVisit,
  below: 'members' | 'roles',
  write: (t: Messages['staff']) => Question,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const question = write(desk.page.t.staff);
  return sendPage(
    visit.reply,
    <StaffFrame desk={desk} title={question.title} below={below}>
      <ConfirmDialog page={desk.page} {...question} />
    </StaffFrame>,
  );
}

export function sendWithdrawal(visit: StaffVisit, member: Member): Promise<FastifyReply> {
  const { accountId, email } = member;
  return ask(visit, 'members', ({ withdraw: t }) => ({
    title: t.title,
    confirmLabel: t.button,
    action: urls.invitationWithdrawal(accountId),
    cancelHref: urls.member(accountId),
    danger: true,
    children: <p>{t.what(nameOf(member), email)}</p>,
  }));
}

export function sendBlock(visit: StaffVisit, member: Member): Promise<FastifyReply> {
  const { accountId, email } = member;
  return ask(visit, 'members', ({ block: t }) => ({
    title: t.title,
    confirmLabel: t.confirm,
    action: urls.memberBlock(accountId),
    cancelHref: urls.member(accountId),
    danger: true,
    children: (
      <>
        <p>{t.what(nameOf(member), email)}</p>
        <p>{t.claims}</p>
      </>
    ),
  }));
}

export function sendUnblocking(visit: StaffVisit, member: Member): Promise<FastifyReply> {
  const { accountId } = member;
  return ask(visit, 'members', ({ unblock: t }) => ({
    title: t.title,
    confirmLabel: t.confirm,
    action: urls.memberUnblocking(accountId),
    cancelHref: urls.member(accountId),
    children: <p>{t.what(nameOf(member))}</p>,
  }));
}

export function sendFactorReset(visit: StaffVisit, member: Member): Promise<FastifyReply> {
  const { accountId } = member;
  return ask(visit, 'members', ({ reset: t }) => ({
    title: t.title,
    confirmLabel: t.confirm,
    action: urls.memberFactor(accountId),
    cancelHref: urls.member(accountId),
    danger: true,
    children: (
      <>
        <p>{t.what(nameOf(member))}</p>
        <p>{t.staffNext}</p>
        <p>{t.verify}</p>
      </>
    ),
  }));
}

export function sendRoleDeletion(visit: StaffVisit, { id, name }: ListedRole): Promise<FastifyReply> {
  return ask(visit, 'roles', ({ role: t }) => ({
    title: t.deleteTitle,
    confirmLabel: t.delete,
    action: urls.roleDeletion(id),
    cancelHref: urls.role(id),
    danger: true,
    children: <p>{t.deleteWhat(name)}</p>,
  }));
}
