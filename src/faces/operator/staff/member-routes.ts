import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import { parseInput } from '../../../platform/input.ts';
import { blockMember } from '../../../staff/block.ts';
import { editMember } from '../../../staff/edit-member.ts';
import { memberInput } from '../../../staff/forms.ts';
import { type Member, mayMore, memberStates } from '../../../staff/member.ts';
import { findMember, listMembers } from '../../../staff/members.ts';
import { resetColleaguesFactor } from '../../../staff/reset-second-factor.ts';
import { unblockMember } from '../../../staff/unblock.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { askMember } from './ask-member.ts';
import { sendBlock, sendFactorReset, sendUnblocking } from './confirm-pages.tsx';
import { type StaffConflict, sendStaffConflict } from './conflict.tsx';
import { MembersPage } from './list-page.tsx';
import { MemberPage, nameOf } from './member-page.tsx';
import { placementProblem } from './placement-problem.ts';
import type { StaffRoutes, StaffVisit } from './staff-visit.ts';

const search = z.object({
  szukaj: z.string().trim().max(120).optional().catch(undefined),
  konto: z.enum(memberStates).optional().catch(undefined),
});

/** The list, and what can be done with somebody on it. */
export function memberRoutes(desk: StaffRoutes, city: City): void {
  desk.get(urls.staff, async (visit) => {
    const { szukaj: text, konto: state } = search.parse(visit.query);
    const members = await listMembers(city.db, visit.clerk, { text, state });
    return sendPage(visit.reply, MembersPage({ desk: await deskPage(visit), members, text, state }));
  });

  desk.get(urls.member(':id'), (visit) =>
    withMember(visit, async (member) => {
      const [page, points] = await Promise.all([deskPage(visit), openCollectionPoints(city.db)]);
      return sendPage(visit.reply, MemberPage({ desk: page, member, points }));
    }),
  );

  desk.get(urls.memberEditing(':id'), (visit) =>
    withMember(visit, async (member) => {
      const { accountId, firstName, lastName, points } = member;
      if (accountId === visit.clerk.accountId) return sendStaffConflict(visit, 'own', urls.member(accountId));
      const roles = member.roles.map(({ id }) => id);
      return askMember(visit, member, { values: { firstName, lastName, roles, points }, errors: {} });
    }),
  );

  desk.post(urls.memberEditing(':id'), (visit) =>
    withMember(visit, async (member) => {
      const { clerk, request, reply } = visit;
      const { accountId } = member;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(memberInput, raw);
      if (!parsed.ok) return askMember(visit, member, refusedForm(raw, parsed.errors, t), 422);
      const edited = await city.transact((tx) => editMember(tx, clerk, accountId, parsed.value));
      if (edited.ok) {
        return redirect(reply, urls.member(accountId), { kind: 'success', text: t.staff.member.saved });
      }
      switch (edited.reason) {
        case 'not-found':
          return notFound(request, reply);
        case 'own':
        case 'last':
          return sendStaffConflict(visit, edited.reason, urls.member(accountId));
        default: {
          const errors = placementProblem(edited.reason, t);
          return askMember(visit, member, { ...refusedForm(raw, {}, t), errors }, 422);
        }
      }
    }),
  );

  desk.get(urls.memberBlock(':id'), (visit) =>
    withMember(visit, async (member) => {
      const { accountId, state } = member;
      if (accountId === visit.clerk.accountId) return sendStaffConflict(visit, 'own', urls.member(accountId));
      if (state === 'invited') return sendStaffConflict(visit, 'invited', urls.member(accountId));
      return state === 'blocked'
        ? sendStaffConflict(visit, 'already', urls.member(accountId))
        : sendBlock(visit, member);
    }),
  );
  desk.post(urls.memberBlock(':id'), (visit) =>
    withMember(visit, (member) =>
      answer(
        visit,
        member,
        city.transact((tx) => blockMember(tx, visit.clerk, member.accountId)),
        messages[visit.request.scene.locale].staff.block.done(nameOf(member)),
      ),
    ),
  );

  desk.get(urls.memberUnblocking(':id'), (visit) =>
    withMember(visit, async (member) =>
      member.state === 'blocked'
        ? sendUnblocking(visit, member)
        : sendStaffConflict(visit, 'not-blocked', urls.member(member.accountId)),
    ),
  );
  desk.post(urls.memberUnblocking(':id'), (visit) =>
    withMember(visit, (member) =>
      answer(
        visit,
        member,
        city.transact((tx) => unblockMember(tx, visit.clerk, member.accountId)),
        messages[visit.request.scene.locale].staff.unblock.done(nameOf(member)),
      ),
    ),
  );

  desk.get(urls.memberFactor(':id'), (visit) =>
    withMember(visit, async (member) => {
      const back = urls.member(member.accountId);
      if (member.accountId === visit.clerk.accountId) return sendStaffConflict(visit, 'own', back);
      if (mayMore(member, visit.clerk)) return sendStaffConflict(visit, 'not-yours', back);
      return member.secondFactor ? sendFactorReset(visit, member) : sendStaffConflict(visit, 'off', back);
    }),
  );
  desk.post(urls.memberFactor(':id'), (visit) =>
    withMember(visit, (member) =>
      answer(
        visit,
        member,
        city.transact((tx) => resetColleaguesFactor(tx, visit.clerk, member.accountId)),
        messages[visit.request.scene.locale].staff.reset.done,
      ),
    ),
  );
}

async function withMember(
  visit: StaffVisit,
  work: (member: Member) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const id = idIn(visit.params);
  const member = id && (await findMember(visit.city.db, visit.clerk, id));
  return member ? work(member) : notFound(visit.request, visit.reply);
}

type Done = { readonly ok: true } | { readonly ok: false; readonly reason: StaffConflict | 'not-found' };

/** Back to the member's page, or what stands in the way. */
async function answer(
  visit: StaffVisit,
  { accountId }: Member,
  doing: Promise<Done>,
  text: string,
): Promise<FastifyReply> {
  const done = await doing;
  if (done.ok) return redirect(visit.reply, urls.member(accountId), { kind: 'success', text });
  return done.reason === 'not-found'
    ? notFound(visit.request, visit.reply)
    : sendStaffConflict(visit, done.reason, urls.member(accountId));
}
