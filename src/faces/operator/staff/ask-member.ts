import type { FastifyReply } from 'fastify';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import type { Member } from '../../../staff/member.ts';
import { mayGive } from '../../../staff/placement.ts';
import { listRoles } from '../../../staff/roles.ts';
import { sendPage } from '../../http/page.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { MemberFormPage } from './member-form.tsx';
import type { StaffVisit } from './staff-visit.ts';

/** The form of an invitation, or of somebody who is there. */
export async function askMember(
  visit: StaffVisit,
  member: Member | undefined,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const [desk, roles, points] = await Promise.all([
    deskPage(visit),
    listRoles(city.db, clerk),
    openCollectionPoints(city.db),
  ]);
  const givable = new Set(roles.filter((role) => mayGive(clerk, role)).map(({ id }) => id));
  // Boxes that are shown as fixed are not sent along.
  const fixed = member?.roles.filter(({ id }) => !givable.has(id)).map(({ id }) => id) ?? [];
  const chosen = [form.values.roles ?? []].flat();
  const shown = { ...form, values: { ...form.values, roles: [...new Set([...chosen, ...fixed])] } };
  return sendPage(reply, MemberFormPage({ desk, member, roles, givable, points, form: shown }), status);
}
