import type { FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { parseInput } from '../../../platform/input.ts';
import { addRole } from '../../../staff/add-role.ts';
import { deleteRole } from '../../../staff/delete-role.ts';
import { editRole } from '../../../staff/edit-role.ts';
import { roleInput } from '../../../staff/forms.ts';
import { findRole, type ListedRole, listRoles } from '../../../staff/roles.ts';
import { notFound } from '../../http/error-pages.tsx';
import { type RawForm, rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { sendRoleDeletion } from './confirm-pages.tsx';
import { sendStaffConflict } from './conflict.tsx';
import { groupOf, groups, inGroups } from './permission-groups.ts';
import { RoleFormPage, RolesPage } from './role-pages.tsx';
import type { StaffRoutes, StaffVisit } from './staff-visit.ts';

export function roleRoutes(desk: StaffRoutes, city: City): void {
  desk.get(urls.roles, async (visit) => {
    const roles = await listRoles(city.db, visit.clerk);
    return sendPage(visit.reply, RolesPage({ desk: await deskPage(visit), roles }));
  });

  desk.get(urls.newRole, (visit) => ask(visit, undefined, emptyForm));
  desk.post(urls.newRole, (visit) => save(visit, undefined));

  desk.get(urls.role(':id'), (visit) =>
    withRole(visit, (role) =>
      ask(visit, role, { values: { name: role.name, ...inGroups(role.permissions) }, errors: {} }),
    ),
  );
  desk.post(urls.role(':id'), (visit) => withRole(visit, (role) => save(visit, role)));

  desk.get(urls.roleDeletion(':id'), (visit) =>
    withRole(visit, (role) =>
      role.holders > 0 ? sendStaffConflict(visit, 'held', urls.role(role.id)) : sendRoleDeletion(visit, role),
    ),
  );
  desk.post(urls.roleDeletion(':id'), (visit) =>
    withRole(visit, async (role) => {
      const deleted = await city.transact((tx) => deleteRole(tx, visit.clerk, role.id));
      if (deleted.ok) {
        const text = messages[visit.request.scene.locale].staff.role.deleted(role.name);
        return redirect(visit.reply, urls.roles, { kind: 'success', text });
      }
      return deleted.reason === 'not-found'
        ? notFound(visit.request, visit.reply)
        : sendStaffConflict(visit, deleted.reason, urls.role(role.id));
    }),
  );
}

async function withRole(
  visit: StaffVisit,
  work: (role: ListedRole) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const id = idIn(visit.params);
  const role = id && (await findRole(visit.city.db, visit.clerk, id));
  return role ? work(role) : notFound(visit.request, visit.reply);
}

async function save(visit: StaffVisit, role: ListedRole | undefined): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(roleInput, { name: raw.name, permissions: tickedIn(raw) });
  if (!parsed.ok) return ask(visit, role, refusedForm(raw, parsed.errors, t), 422);
  const { name } = parsed.value;
  const saved = await city.transact((tx) =>
    role ? editRole(tx, clerk, role.id, parsed.value) : addRole(tx, clerk, parsed.value),
  );
  if (saved.ok) {
    const text = role ? t.staff.role.saved(name) : t.staff.role.added(name);
    return redirect(reply, urls.roles, { kind: 'success', text });
  }
  const again = (errors: FormView['errors']) => ask(visit, role, { ...refusedForm(raw, {}, t), errors }, 422);
  switch (saved.reason) {
    case 'not-found':
      return notFound(request, reply);
    case 'name-taken':
      return again({ name: t.staff.role.nameTaken });
    case 'not-yours':
      return again(beyondIn(raw, visit, t.staff.problems['not-yours']));
    case 'other-points':
      return again({ [groupOf['hand-over']]: t.staff.problems['other-points'] });
    case 'last':
      return again({ [groupOf.staff]: t.staff.problems.last });
  }
}

const tickedIn = (raw: RawForm): string[] => groups.flatMap((group) => raw[group] ?? []);

/** Beside every group in which something was ticked that is not this clerk's to give. */
function beyondIn(raw: RawForm, { clerk }: StaffVisit, text: string): FormView['errors'] {
  const held: ReadonlySet<string> = clerk.permissions;
  const wrong = groups.filter((group) => [raw[group] ?? []].flat().some((one) => !held.has(one)));
  return Object.fromEntries(wrong.map((group) => [group, text]));
}

async function ask(
  visit: StaffVisit,
  role: ListedRole | undefined,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  // Boxes that are shown as fixed are not sent along.
  const fixed = inGroups(role?.permissions.filter((one) => !visit.clerk.permissions.has(one)) ?? []);
  const values = groups.map((group) => [group, [...[form.values[group] ?? []].flat(), ...fixed[group]]]);
  const shown = { ...form, values: { ...form.values, ...Object.fromEntries(values) } };
  return sendPage(visit.reply, RoleFormPage({ desk: await deskPage(visit), role, form: shown }), status);
}
